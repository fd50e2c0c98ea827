/**
 * Loaded before the bundle with NODE_OPTIONS=--import. Names the points of every operation on a file or a
 * socket, from the first connection on: before it, after it, and halfway through the bytes that it writes or
 * sends. Kills the process at the point in CRASH_AT, and appends the names of the points to the file
 * CRASH_LIST.
 *
 * Points have names instead of numbers, because requests overlap: the 57th operation is not always the same
 * one, but `before openSync *.journal` is.
 */
import { executionAsyncId } from 'node:async_hooks';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { basename, dirname, resolve } from 'node:path';

const { CRASH_AT, CRASH_LIST, CRASH_PEERS, RUNNER_TEMP } = process.env;
/** The name of the service at each port. */
const peers = JSON.parse(CRASH_PEERS ?? '{}');
const bundle = dirname(resolve(process.argv[1] ?? ''));
const { writeSync } = fs;
const list = CRASH_LIST ? fs.openSync(CRASH_LIST, 'a') : null;

const seen = new Map();
let counting = false;
/** The callback in which a synchronous operation has just ended; `null` after any other point. */
let idleSince = null;

/** Records the point. Returns whether the process must be killed here. */
function reach(what) {
  if (!counting) return false;
  idleSince = null;
  const count = (seen.get(what) ?? 0) + 1;
  seen.set(what, count);
  const name = count === 1 ? what : `${what} (${count})`;
  if (list !== null) writeSync(list, `${name}\n`);
  return name === CRASH_AT;
}

/** No code of this process runs after this call. */
const die = () => process.kill(process.pid, 'SIGKILL');

function pass(what) {
  if (reach(what)) die();
}

/* Files */

/** They change nothing, so there is no point after them. */
const reads =
  /^(access|exists|stat|lstat|fstat|readFile|read|readv|readdir|readlink|realpath|opendir|statfs)(Sync)?$/;
/** Not `append`: it writes short texts, in one piece even when the process is killed. */
const writes = /^(write|writeFile)(Sync)?$/;

const pathOfDescriptor = new Map();
const pathOfHandle = new WeakMap();

/** The name without the parts that differ between runs; `null` for the bundle's own files. */
function nameOf(target) {
  const path = typeof target === 'number' ? pathOfDescriptor.get(target) : target;
  if (path === undefined || path === null) return 'a file';
  const full = path instanceof URL ? path.pathname : resolve(String(path));
  if (full.startsWith(bundle)) return null;
  if (full === RUNNER_TEMP) return 'the folder';
  return basename(full).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}/g, '*');
}

const half = (bytes) => bytes.slice(0, Math.floor(bytes.length / 2));

const isTearable = (operation, bytes) =>
  writes.test(operation) && (typeof bytes === 'string' || ArrayBuffer.isView(bytes));

let depth = 0;

function wrapSync(operation, original) {
  return function wrapped(...given) {
    const name = depth > 0 ? null : nameOf(given[0]);
    const run = () => {
      depth += 1;
      try {
        return original.apply(this, given);
      } finally {
        depth -= 1;
      }
    };
    if (name === null) return run();
    const what = `${operation} ${name}`;
    // After one operation and before the next is the same point when no other callback ran between them.
    if (idleSince !== executionAsyncId()) pass(`before ${what}`);
    if (isTearable(operation, given[1]) && reach(`in the middle of ${what}`)) {
      given[1] = half(given[1]);
      run();
      die();
    }
    const result = run();
    if (operation === 'openSync') pathOfDescriptor.set(result, given[0]);
    if (!reads.test(operation)) pass(`after ${what}`);
    idleSince = executionAsyncId();
    return result;
  };
}

function wrapAsync(operation, original, nameOfCall) {
  return async function wrapped(...given) {
    const { name, bytesAt } = nameOfCall(this, given);
    if (name === null) return original.apply(this, given);
    const what = `${operation} ${name}`;
    pass(`before ${what}`);
    if (isTearable(operation, given[bytesAt]) && reach(`in the middle of ${what}`)) {
      given[bytesAt] = half(given[bytesAt]);
      await original.apply(this, given);
      die();
    }
    const result = await original.apply(this, given);
    if (operation === 'open') watchHandle(result, given[0]);
    if (!reads.test(operation)) pass(`after ${what}`);
    return result;
  };
}

const nameOfHandle = (opened) => ({ name: nameOf(pathOfHandle.get(opened)), bytesAt: 0 });

/** Also wraps `close`, which is not a method of the prototype. */
function watchHandle(opened, path) {
  pathOfHandle.set(opened, path);
  opened.close = wrapAsync('close', opened.close, nameOfHandle);
}

function wrapAll(target, isOperation, wrap) {
  for (const operation of Object.getOwnPropertyNames(target)) {
    const original = Object.getOwnPropertyDescriptor(target, operation)?.value;
    if (typeof original !== 'function' || !isOperation(operation)) continue;
    target[operation] = wrap(operation, original);
  }
}

const handle = await fs.promises.open(new URL(import.meta.url));
const handlePrototype = Object.getPrototypeOf(handle);
await handle.close();

wrapAll(
  fs,
  (operation) => operation.endsWith('Sync'),
  (operation, original) => Object.assign(wrapSync(operation, original), original),
);
wrapAll(
  fs.promises,
  () => true,
  (operation, original) =>
    wrapAsync(operation, original, (_, given) => ({ name: nameOf(given[0]), bytesAt: 1 })),
);
wrapAll(
  handlePrototype,
  (operation) =>
    /^(write|writeFile|appendFile|sync|datasync|truncate|chmod|chown)$/.test(operation),
  (operation, original) => wrapAsync(operation, original, nameOfHandle),
);

/* Sockets */

const { connect, _writeGeneric: send, push: receive } = net.Socket.prototype;
/** The last request, by socket. Standard output is a socket too, but not one of these. */
const requests = new WeakMap();

net.Socket.prototype.connect = function wrapped(...given) {
  const options = Array.isArray(given[0]) ? given[0][0] : given[0];
  const peer = peers[options?.port] ?? 'somebody else';
  counting = true;
  requests.set(this, null);
  pass(`before connecting to ${peer}`);
  this.prependOnceListener('connect', () => pass(`after connecting to ${peer}`));
  return connect.apply(this, given);
};

net.Socket.prototype._writeGeneric = function wrapped(writev, data, encoding, callback) {
  // Node calls this again when the socket is connected.
  if (!requests.has(this) || this.connecting)
    return send.call(this, writev, data, encoding, callback);
  const bytes = Buffer.concat(
    (writev ? data : [{ chunk: data, encoding }]).map((one) =>
      Buffer.from(one.chunk, one.encoding),
    ),
  );
  const [, method, path] = /^([A-Z]+) (\S+) HTTP/.exec(bytes.toString('latin1')) ?? [];
  if (method)
    requests.set(this, `${method} ${path.replace(/\?.*/, '').replace(/[0-9a-f]{32}/, '*')}`);
  const what = `${method ? 'sending' : 'sending the body of'} ${requests.get(this)}`;
  pass(`before ${what}`);
  if (reach(`in the middle of ${what}`)) return send.call(this, false, half(bytes), 'buffer', die);
  return send.call(this, writev, data, encoding, (...outcome) => {
    pass(`after ${what}`);
    callback(...outcome);
  });
};

net.Socket.prototype.push = function wrapped(chunk, encoding) {
  if (chunk === null || !requests.get(this)) return receive.call(this, chunk, encoding);
  const what = `reading the answer to ${requests.get(this)}`;
  pass(`before ${what}`);
  const result = receive.call(this, chunk, encoding);
  pass(`after ${what}`);
  return result;
};

process.on('exit', () => pass('before the end'));

syncBuiltinESMExports();
