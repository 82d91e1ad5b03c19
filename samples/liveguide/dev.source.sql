-- liveguide, dev: the schema as the repository builds it.

\ir source/platform.sql
\ir source/people.sql
\ir source/coaching.sql
\ir source/graph.sql
\ir source/knowledge.sql
\ir source/conversations.sql
\ir source/access.sql
