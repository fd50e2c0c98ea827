// In the place of undici, @octokit/plugin-rest-endpoint-methods, web-streams-polyfill/dist/ponyfill.es2018.js: imported by other packages, never used here.
exports.ProxyAgent = class {};
exports.fetch = () => {
  throw new Error('This bundle sends its requests through node-fetch alone.');
};
exports.restEndpointMethods = () => ({});
