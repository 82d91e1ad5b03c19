CREATE PUBLICATION p WITH (publish = 'insert, update, delete, truncate', publish_generated_columns = stored);
