// src/report/mark-baseline.ts
function markBaseline(view, baseline) {
  const former = new Set(baseline.differences.map(({ id }) => id));
  const now = new Set(view.differences.map(({ id }) => id));
  const differences = view.differences.map((difference) => ({
    ...difference,
    status: former.has(difference.id) ? "open" : "new"
  }));
  return {
    ...view,
    differences,
    baseline: {
      path: baseline.path,
      ...baseline.date ? { date: baseline.date } : {},
      new: differences.filter(({ status }) => status === "new").length,
      open: differences.filter(({ status }) => status === "open").length,
      fixed: baseline.differences.filter(({ id }) => !now.has(id)).map(({ id, op, kind, name }) => ({ id, op, kind, name }))
    }
  };
}
export {
  markBaseline
};
