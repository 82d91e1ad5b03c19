// src/verify/proof.ts
function isProven({ forward, rollback }) {
  return forward.outcome.result === "proven" && rollback.outcome.result === "proven";
}

export {
  isProven
};
