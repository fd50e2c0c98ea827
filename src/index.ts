/**
 * The entry points. Each is imported lazily, so that a process loads only what it needs.
 */
const starters = {
  main: async () => (await import('./action/main.ts')).main(),
  post: async () => (await import('./action/post.ts')).post(),
  deploy: async () => (await import('./deploy/deploy.ts')).deploy(),
  'deploy-post': async () => (await import('./deploy/deploy-post.ts')).deployPost(),
  cli: async () => (await import('./cli/cli.ts')).cli(process.argv.slice(2)),
};

/** Runs an entry point. */
export const start = (name: keyof typeof starters): Promise<void> => starters[name]();
