// In the place of the package undici, which the toolkit imports and this action has no use for.

exports.ProxyAgent = class {};

exports.fetch = () => {
  throw new Error('This bundle sends its requests through node-fetch alone.');
};
