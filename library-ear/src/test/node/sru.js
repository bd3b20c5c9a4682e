// everything a query finds, by @natlibfi/sru-client: the total, and each record in a line
const sruClient = require('@natlibfi/sru-client');

const [url, recordSchema, query, perRequest] = process.argv.slice(2);
const createClient = sruClient.default;
const client = createClient({url, recordSchema, version: '1.2', maxRecordsPerRequest: Number(perRequest)});
let number = 0;

client
  .searchRetrieve(query)
  .on('total', (total) => console.log(`total ${total}`))
  .on('record', (record) => console.log(`record ${(number += 1)} ${record.replace(/\s+/g, ' ')}`))
  .on('end', () => console.log('end'))
  .on('error', (error) => console.log(`error ${error.message}`));
