/** What can be started: a lazy import each, so that nothing loads but what the start needs. */
const starters = {
  main: async () => (await import('./action/main.ts')).main(),
  post: async () => (await import('./action/post.ts')).post(),
  deploy: async () => (await import('./deploy/deploy.ts')).deploy(),
  'deploy-post': async () => (await import('./deploy/deploy-post.ts')).deployPost(),
  cli: async () => (await import('./cli/cli.ts')).cli(process.argv.slice(2)),
};

export const start = (name: keyof typeof starters): Promise<void> => starters[name]();
