// src/risk/finding.ts
var levels = ["critical", "high", "medium", "low", "info"];
function reaches(level, limit) {
  return levels.indexOf(level) <= levels.indexOf(limit);
}

export {
  levels,
  reaches
};
