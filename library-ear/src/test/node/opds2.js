// OPDS 2.0 as r2-opds-js reads it: node opds2.js BASE; prints what was found as JSON
const assert = require("assert");
const { TaJsonDeserialize, TaJsonSerialize } = require("r2-lcp-js/dist/es6-es2015/src/serializable");
const { OPDSFeed } = require("r2-opds-js/dist/es6-es2015/src/opds/opds2/opds2");
const { initGlobalConverters_OPDS, initGlobalConverters_GENERIC } =
    require("r2-opds-js/dist/es6-es2015/src/opds/init-globals");

initGlobalConverters_GENERIC();
initGlobalConverters_OPDS();

const TYPE = "application/opds+json";

async function read(address) {
    const answer = await fetch(address, { headers: { Accept: TYPE } });
    assert.equal(answer.status, 200, address);
    assert.ok(answer.headers.get("content-type").startsWith(TYPE), address);
    return TaJsonDeserialize(await answer.json(), OPDSFeed);
}

const link = (feed, relation) => feed.Links.find((each) => each.Rel.includes(relation));

(async () => {
    const base = process.argv[2];
    const start = await read(base + "/opds");
    const titles = new Set();
    let pages = 0;
    let first;
    for (let address = start.Navigation[0].Href; address; pages++) {
        const feed = await read(address);
        first = first || feed;
        for (const publication of feed.Publications) {
            assert.ok(publication.Metadata.Title, address);
            assert.ok(publication.Links.some((each) => each.Rel.includes("http://opds-spec.org/acquisition/borrow")), address);
            titles.add(publication.Links[0].Href);
        }
        const next = link(feed, "next");
        address = next && next.Href;
    }
    const search = link(start, "search");
    assert.ok(search.Templated);
    const found = await read(search.Href.replace(/\{.*\}/, "?q=laut"));
    const narrowed = await read(found.Facets.find((each) => each.Links.length > 0).Links[0].Href);
    console.log(JSON.stringify({
        navigation: start.Navigation.length,
        pages,
        titles: titles.size,
        items: first.Metadata.NumberOfItems,
        facetGroups: first.Facets.length,
        found: found.Publications.map((each) => each.Metadata.Title),
        narrowed: narrowed.Publications.length,
        serialized: Object.keys(TaJsonSerialize(found)).includes("publications"),
    }));
})().catch((problem) => {
    console.error(problem);
    process.exit(1);
});
