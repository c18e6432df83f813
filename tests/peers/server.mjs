// Serves a Neo4j graph with @neo4j/graphql and Apollo Server, as their documentation has it.
//   NEO4J=bolt://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… PORT=4001 [WORKERS=2] node server.mjs
import cluster from 'node:cluster';
import fs from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const { NEO4J, NEO4J_USER, NEO4J_PASSWORD, PORT, WORKERS = '1' } = process.env;

if (cluster.isPrimary && Number(WORKERS) > 1) {
  for (let worker = 0; worker < Number(WORKERS); worker++) cluster.fork();
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => cluster.disconnect(() => process.exit(0)));
} else {
  const driver = neo4j.driver(NEO4J, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  const typeDefs = fs.readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { port: Number(PORT), host: '127.0.0.1' },
    context: async () => ({ sessionConfig: { database: 'neo4j' } }),
  });
  console.log(url);
}
