// src/diagnostics/input-error.ts
var InputError = class extends Error {
  diagnostics;
  constructor(diagnostics) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.name = "InputError";
    this.diagnostics = diagnostics;
  }
};

export {
  InputError
};
