// Makes this process a Node without node:sqlite as far as the code under test can see, so that it falls back to
// sql.js. Loaded by `--require`. The tests' own imports of node:sqlite still work.
const { getBuiltinModule } = process;
process.getBuiltinModule = (id) => (id === 'node:sqlite' ? undefined : getBuiltinModule(id));
