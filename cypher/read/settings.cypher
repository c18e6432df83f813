// What the server is set to: how long a transaction may take ("0s" is for ever) and how much of the graph it keeps in memory.
SHOW SETTINGS 'db.transaction.timeout', 'server.memory.pagecache.size' YIELD name, value
RETURN name, value
