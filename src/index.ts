/**
 * What can be started: a lazy import each, so that nothing loads but what the start needs. The action's own
 * part comes with this file: eight files take longer to find and open than this one is longer.
 */
const starters = {
  main: async () => (await import(/* webpackMode: "eager" */ './action/main.ts')).main(),
  post: async () => (await import('./action/post.ts')).post(),
  deploy: async () => (await import('./deploy/deploy.ts')).deploy(),
  'deploy-post': async () => (await import('./deploy/deploy-post.ts')).deployPost(),
  cli: async () => (await import('./cli/cli.ts')).cli(process.argv.slice(2)),
};

export const start = (name: keyof typeof starters): Promise<void> => starters[name]();
