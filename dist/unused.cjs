// Replaces undici, @actions/exec, @actions/http-client, @actions/http-client/lib/auth, tunnel, @octokit/plugin-rest-endpoint-methods, fetch-blob, fetch-blob/from.js, formdata-polyfill/esm.min.js, cronstrue: imported by other packages, which never use them here.
exports.ProxyAgent = class {};
for (const name of ['httpOverHttp', 'httpsOverHttp', 'httpOverHttps', 'httpsOverHttps']) exports[name] = () => ({});
exports.fetch = () => {
  throw new Error('This bundle sends its requests through node-fetch alone.');
};
exports.restEndpointMethods = () => ({});
exports.FormData = class {};
exports.getExecOutput = () => {
  throw new Error('This bundle runs no program for @actions/core.');
};
exports.HttpClient = class {
  getAgent() {}
  getAgentDispatcher() {}
};
exports.BearerCredentialHandler = class {};
