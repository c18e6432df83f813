// Checks every Cypher file below a folder as Neo4j itself would: syntax, variables, types, deprecations.
// Marked places take a name of the schema, as they do when a query is sent.
import fs from 'node:fs';
import path from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';

const folder = process.argv[2];
const files = fs.readdirSync(folder, { recursive: true }).filter(file => file.endsWith('.cypher')).sort();
const { labels, types } = namesOf(files.filter(file => file.startsWith('schema')).map(file => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n'));
let wrong = files.length === 0 ? 1 : 0;

for (const file of files) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('/*:label*/', `:${labels[1]}`).replaceAll('/*:type*/', `:${types[0]}`);
  if (!text.startsWith('// ')) complain(file, 1, 'has no header that says what it does');
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, null]));
  const { diagnostics } = lintCypherQuery(text, { parameters, labels, relationshipTypes: types });
  for (const { severity, message, range } of diagnostics) if (severity <= 2) complain(file, range.start.line + 1, message);
}
console.log(`${files.length} Cypher files, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);

// What the schema constrains is what the graph knows; a misspelt label or type is told by this.
function namesOf(schema) {
  const found = pattern => [...new Set([...schema.matchAll(pattern)].map(([, name]) => name))];
  return { labels: [...found(/\(n:(\w+)\)/g), 'Actor', 'GraphSchema'], types: [...found(/\[r:(\w+)\]/g), 'DESCRIBES'] };
}

function complain(file, line, message) {
  wrong++;
  console.error(`${file}:${line}: ${message}`);
}
