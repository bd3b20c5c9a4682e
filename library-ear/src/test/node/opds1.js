// OPDS 1.2 as opds-feed-parser and r2-opds-js read it: node opds1.js BASE; prints what was found as JSON
const assert = require("assert");
const { default: OPDSParser, NavigationFeed, AcquisitionFeed, OPDSFacetLink, OPDSAcquisitionLink, OPDSArtworkLink, SearchLink } =
    require("opds-feed-parser");
const { DOMParser } = require("@xmldom/xmldom");
const { XML } = require("r2-utils-js/dist/es6-es2015/src/_utils/xml-js-mapper");
const { OPDS } = require("r2-opds-js/dist/es6-es2015/src/opds/opds1/opds");
const { convertOpds1ToOpds2 } = require("r2-opds-js/dist/es6-es2015/src/opds/converter");
const { initGlobalConverters_OPDS, initGlobalConverters_GENERIC } =
    require("r2-opds-js/dist/es6-es2015/src/opds/init-globals");

initGlobalConverters_GENERIC();
initGlobalConverters_OPDS();

async function text(address) {
    const answer = await fetch(address);
    assert.equal(answer.status, 200, address);
    return answer.text();
}

const read = async (address) => new OPDSParser().parse(await text(address));
const converted = async (address) =>
    convertOpds1ToOpds2(XML.deserialize(new DOMParser().parseFromString(await text(address), "application/xml"), OPDS));
const link = (feed, relation) => feed.links.find((each) => each.rel === relation);

async function everyTitle(address) {
    const seen = [];
    let pages = 0;
    while (address) {
        const feed = await read(address);
        assert.ok(feed instanceof AcquisitionFeed, address);
        for (const entry of feed.entries) {
            assert.ok(entry.title && entry.id && entry.updated, entry.id);
            assert.ok(entry.links.some((each) =>
                each instanceof OPDSAcquisitionLink && each.rel === OPDSAcquisitionLink.BORROW_REL), entry.id);
            seen.push(entry);
        }
        pages++;
        const next = link(feed, "next");
        address = next && next.href;
    }
    return { seen, pages };
}

(async () => {
    const base = process.argv[2];
    const start = await read(base + "/opds/v1.2/");
    assert.ok(start instanceof NavigationFeed);
    const newest = start.entries[0].links[0].href;
    const { seen, pages } = await everyTitle(newest);
    const feed = await read(newest);
    const facets = feed.links.filter((each) => each instanceof OPDSFacetLink);
    const classes = await read(base + "/opds/v1.2/classes");
    assert.ok(classes instanceof NavigationFeed);
    const search = start.links.find((each) => each instanceof SearchLink);
    const description = await text(search.href);
    const template = /type="application\/atom\+xml[^"]*" template="([^"]*)"/.exec(description)[1].replace(/&amp;/g, "&");
    const found = await everyTitle(template.replace("{searchTerms}", "laut").replace("{startPage?}", "1"));
    const modern = await converted(newest);
    const modernStart = await converted(base + "/opds/v1.2/");
    console.log(JSON.stringify({
        navigation: start.entries.length,
        classes: classes.entries.length,
        pages,
        titles: seen.length,
        different: new Set(seen.map((each) => each.id)).size,
        covers: seen.filter((each) => each.links.some((one) => one instanceof OPDSArtworkLink)).length,
        facetGroups: [...new Set(facets.map((each) => each.facetGroup))].length,
        found: found.seen.map((each) => each.title),
        converted: modern.Publications.length,
        convertedNavigation: modernStart.Navigation.length,
        firstBorrow: modern.Publications[0].Links.filter((each) => each.Rel.includes("http://opds-spec.org/acquisition/borrow")).length,
    }));
})().catch((problem) => {
    console.error(problem);
    process.exit(1);
});
