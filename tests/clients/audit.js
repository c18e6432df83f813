// Runs the audits of "GraphQL over HTTP" against a server: node audit.js http://127.0.0.1:5180/graphql
import { serverAudits } from 'graphql-http'

const [url] = process.argv.slice(2)
const results = []
for (const audit of serverAudits({ url, fetchFn: fetch })) results.push(await audit.fn())

for (const result of results.filter((each) => each.status !== 'ok')) console.log(`${result.status}: ${result.name} (${result.id}): ${result.reason}`)
const passed = results.filter((each) => each.status === 'ok').length
console.log(`${passed} of ${results.length} audits`)
process.exitCode = passed === results.length ? 0 : 1
