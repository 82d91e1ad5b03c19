// src/config/current-rules.ts
function currentRules(rules, today) {
  const isExpired = ({ until }) => until !== void 0 && until < today;
  return { current: rules.filter((rule) => !isExpired(rule)), expired: rules.filter(isExpired) };
}
export {
  currentRules
};
