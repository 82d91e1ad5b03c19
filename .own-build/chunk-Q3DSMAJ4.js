// src/assemble/ledger.ts
function setAsideTotal(ledger) {
  return Object.values(ledger.setAside).reduce((sum, count) => sum + count, 0);
}

export {
  setAsideTotal
};
