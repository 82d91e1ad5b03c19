CREATE PUBLICATION p WITH (publish = 'insert, update, delete, truncate');
