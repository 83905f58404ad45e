export const id = 9192;
export const ids = [9192];
export const modules = {

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kO: () => (/* binding */ Unusable),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
/** A part of an answer that cannot be used. */
class Unusable extends Error {
    name = 'Unusable';
}
function unusable(value, at, wanted) {
    const what = value === null || value === undefined ? 'is missing' : `is not ${wanted}`;
    return new Unusable(`${at === '' ? 'it' : at} ${what}`);
}
/** Text that must be there, often one of a few words. */
function text(value, at) {
    if (typeof value !== 'string')
        throw unusable(value, at, 'text');
    return value; // which words there are is for who compares them
}
const flag = (value, at) => {
    if (typeof value !== 'boolean')
        throw unusable(value, at, 'true or false');
    return value;
};
const number = (value, at) => {
    if (typeof value !== 'number')
        throw unusable(value, at, 'a number');
    return value;
};
/** Whatever it is, for parts that are handed on. */
const object = (value, at) => {
    if (!isObject(value))
        throw unusable(value, at, 'an object');
    return value;
};
/** What may be missing, with what then holds. */
function or(read, otherwise) {
    return (value, at) => (value === null || value === undefined ? otherwise : read(value, at));
}
function optional(read) {
    return or(read, undefined);
}
/** What the engine writes as `null` where there is none. */
function nullable(read) {
    return or(read, null);
}
/** A list, which Go writes as `null` where it is empty. */
function listOf(read) {
    return (value, at) => {
        if (value === null || value === undefined)
            return [];
        if (!Array.isArray(value))
            throw unusable(value, at, 'a list');
        return value.map((item, index) => read(item, `${at}[${index}]`));
    };
}
/** Names and values; `null` where there are none. */
function mapOf(read) {
    return (value, at) => {
        if (value === null || value === undefined)
            return {};
        const entries = Object.entries(object(value, at));
        return Object.fromEntries(entries.map(([name, item]) => [name, read(item, join(at, name))]));
    };
}
/** An object of which at least these fields are read; the rest of it stays. One that is missing has none. */
function objectOf(fields) {
    return (value, at) => {
        const whole = {
            ...(value === undefined || value === null ? {} : object(value, at)),
        };
        for (const [name, read] of Object.entries(fields)) {
            const part = read(whole[name], join(at, name));
            if (part === undefined)
                delete whole[name];
            else
                whole[name] = part;
        }
        return whole; // each of its fields was read
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function join(at, name) {
    return at === '' ? name : `${at}.${name}`;
}


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ answerMs),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Rb: () => (/* binding */ isOlderApi),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   u5: () => (/* binding */ speaks),
/* harmony export */   x8: () => (/* binding */ readBody),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2888);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2934);





/** Whether an engine is asked in an API version at least as new. */
function speaks({ api }, version) {
    return !isOlderApi(api, version);
}
/** Compared by hand: a collator for numbers takes longer to load than an engine to answer. */
function isOlderApi(left, right) {
    const [[major, minor], [otherMajor, otherMinor]] = [partsOf(left), partsOf(right)];
    return major === otherMajor ? minor < otherMinor : major < otherMajor;
}
function partsOf(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [major, minor];
}
/** An answer of the engine that says no; `status` is the HTTP status. */
class EngineError extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    name = 'EngineError';
    status;
    constructor(problem, remedy, status) {
        super(problem, remedy);
        this.status = status;
    }
}
/** How long an engine may take to answer one call that does not wait for anything. */
const answerMs = 120_000;
/** Sends a request and reads the whole answer as JSON, checked where it arrives. */
async function ask(engine, request, read) {
    const answer = parseBody(await exchange(engine, request));
    try {
        return read(answer, '');
    }
    catch (thrown) {
        if (!(thrown instanceof _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .Unusable */ .kO))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The engine’s answer to ${request.method} ${request.path} cannot be used: ${thrown.message}`, 'See whether "docker-host" names a Docker engine, and what stands between it and the runner', { cause: thrown });
    }
}
/** Sends a request whose answer says no more than that it is done; Podman writes `OK` where Docker writes nothing. */
async function tell(engine, request) {
    await exchange(engine, request);
}
async function exchange(engine, request) {
    for (let attempt = 1;; attempt++) {
        const answer = await engine.send(request);
        try {
            return await readBody(answer, request.withinMs ?? answerMs);
        }
        catch (thrown) {
            if (!mayRepeat(request, thrown, attempt))
                throw thrown;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(attempt * 100);
        }
    }
}
function parseBody(body) {
    try {
        return JSON.parse(body || 'null');
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The engine answered with something that is not JSON', 'See whether "docker-host" names a Docker engine, and what stands between it and the runner', { cause });
    }
}
const mostAttempts = 3;
/**
 * Whether to repeat what is safe to repeat: where the connection broke, and a question or a removal that the
 * engine failed at; 501 and 503 are answers that stay.
 */
function mayRepeat({ method, signal, repeatable }, thrown, attempt) {
    if (attempt === mostAttempts || signal?.aborted || !(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
        return false;
    if (repeatable === false && thrown instanceof EngineError)
        return false;
    if (thrown instanceof EngineError)
        return (method === 'GET' || method === 'DELETE') && [500, 502, 504].includes(thrown.status);
    return (method !== 'POST' || repeatable === true) && (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .isBroken */ .Qr)(thrown.cause);
}
/** Reads an answer as text; `withinMs` is how long it may be silent, 0 for no limit. */
async function readBody(answer, withinMs) {
    if (withinMs > 0)
        answer.setTimeout(withinMs, () => answer.destroy(new Error('timed out')));
    try {
        return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(answer);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('The engine broke off its answer', 'See the engine’s log, then run the job again', {
            cause,
        });
    }
}
/** The HTTP status of an engine's refusal; `undefined` for any other error. */
function statusOf(thrown) {
    return thrown instanceof EngineError ? thrown.status : undefined;
}
/** Whether a request may have been carried out all the same: it was sent, and no whole answer came. */
function isLost(thrown) {
    if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || thrown instanceof EngineError)
        return false;
    return !['ENOENT', 'ECONNREFUSED', 'EACCES', 'EPERM'].includes((0,_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(thrown.cause));
}


/***/ }),

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inputSources),
/* harmony export */   S: () => (/* binding */ findAddress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1432);






/**
 * Finds where the engine listens: the wish's host, then `DOCKER_HOST`, then the current Docker context,
 * then the platform's default. TLS is what the wish gives, completed from the context, or else from
 * `DOCKER_CERT_PATH` where `DOCKER_TLS_VERIFY` is set; whoever asks for it gets it or an error.
 */
async function findAddress(wish) {
    const { environment = {} } = wish;
    const { host, from, stored } = await findHost(wish);
    if (host.kind === 'socket')
        return { ...host, from };
    if (host.kind === 'ssh')
        return { kind: 'ssh', host: host.login.host, login: host.login, from };
    const sources = { ...variableSources(environment), ...stored, ...inputSources(wish.tls ?? {}) };
    const isAsked = Object.values(sources).some((source) => source !== undefined);
    if (host.kind === 'http' && isAsked)
        throw plainAgainstTls(sources);
    if (host.kind === 'https' || isAsked) {
        const { readTls } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 985));
        return { kind: 'tls', host: host.host, port: host.port ?? 2376, tls: readTls(sources), from };
    }
    return { kind: 'tcp', host: host.host, port: host.port ?? 2375, from };
}
async function findHost({ host, from: said, environment = {}, platform = process.platform, }) {
    if (host !== undefined)
        return { host: (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHost */ .o6)(host), from: said ?? 'input "docker-host"' };
    const { DOCKER_HOST, DOCKER_CONFIG, DOCKER_CONTEXT } = environment;
    if (DOCKER_HOST !== undefined)
        return { host: parseVariable(DOCKER_HOST), from: 'DOCKER_HOST' };
    const { findContext } = await __webpack_require__.e(/* import() */ 7807).then(__webpack_require__.bind(__webpack_require__, 7807));
    const context = await findContext(DOCKER_CONFIG ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.docker'), DOCKER_CONTEXT);
    const from = platform === 'win32' ? 'the default pipe' : 'the default socket';
    return context ?? { host: await findDefault(platform, environment), from };
}
function parseVariable(text) {
    try {
        return (0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHost */ .o6)(text);
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`DOCKER_HOST: ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}
/** The engine of the machine, or else of this user: rootless Docker, Docker Desktop, Colima. */
async function findDefault(platform, { XDG_RUNTIME_DIR }) {
    if (platform === 'win32')
        return { kind: 'socket', path: '//./pipe/docker_engine' };
    const usual = '/var/run/docker.sock';
    const paths = [
        usual,
        ...(XDG_RUNTIME_DIR === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(XDG_RUNTIME_DIR, 'docker.sock')]),
        ...['.docker/run', '.docker/desktop', '.colima/default', '.config/colima/default'].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), folder, 'docker.sock')),
    ];
    const usable = await Promise.all(paths.map(isUsable));
    return { kind: 'socket', path: paths[usable.indexOf(true)] ?? usual };
}
async function isUsable(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false);
}
/** Names what the inputs give, for messages. */
function inputSources({ ca, cert, key }) {
    return {
        ...(ca !== undefined && { ca: { name: 'Input "docker-tls-ca"', text: ca } }),
        ...(cert !== undefined && { cert: { name: 'Input "docker-tls-cert"', text: cert } }),
        ...(key !== undefined && { key: { name: 'Input "docker-tls-key"', text: key } }),
    };
}
/**
 * As Docker's command line has it: any value asks for TLS, and the files of a client may be missing. What
 * asks for TLS without verification gets it with.
 */
function variableSources({ DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH }) {
    if (DOCKER_TLS_VERIFY === undefined && DOCKER_TLS === undefined)
        return {};
    const folder = DOCKER_CERT_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), '.docker');
    const name = DOCKER_TLS_VERIFY === undefined ? 'DOCKER_TLS' : 'DOCKER_TLS_VERIFY';
    const source = (file) => ({ name, text: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, file) });
    return {
        ca: source('ca.pem'),
        cert: { ...source('cert.pem'), mayLack: true },
        key: { ...source('key.pem'), mayLack: true },
    };
}
function plainAgainstTls(sources) {
    const names = new Set(Object.values(sources).map((source) => source?.name));
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The engine’s address begins with http://, which is without TLS, and ${[...names].join(', ')} asks for TLS`, 'Write it with https:// or tcp://, or leave TLS out on a network that you trust');
}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ isPipe),
/* harmony export */   cz: () => (/* binding */ urlHost),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   o6: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** Parses `unix:///path`, `npipe:////./pipe/name`, `tcp://host:port`, `http(s)://host:port` and `ssh://user@host:port/socket`. */
function parseHost(text) {
    const { scheme, rest = '' } = /^(?<scheme>[a-z]+):\/\/(?<rest>.*)$/i.exec(text)?.groups ?? {};
    switch (scheme?.toLowerCase()) {
        case 'unix':
            if (rest.startsWith('/'))
                return { kind: 'socket', path: rest };
            break;
        case 'npipe':
            if (!isPipe(rest))
                throw wrongPipe(text);
            return { kind: 'socket', path: rest };
        case 'tcp':
            return { kind: 'tcp', ...parseHostPort(rest, text) };
        case 'http':
            return { kind: 'http', ...parseHostPort(rest, text) };
        case 'https':
            return { kind: 'https', ...parseHostPort(rest, text) };
        case 'ssh':
            return { kind: 'ssh', login: parseLogin(rest, text) };
    }
    throw wrongAddress(text);
}
/** Shows an address as a user would write it, and where it came from. */
function showAddress(address) {
    return { address: showHost(address), from: address.from };
}
function showHost(address) {
    if (address.kind === 'socket')
        return `${isPipe(address.path) ? 'npipe' : 'unix'}://${address.path}`;
    if (address.kind !== 'ssh')
        return `tcp://${urlHost(address.host)}:${address.port}`;
    const { host, user, port, socket = '' } = address.login;
    return `ssh://${user === undefined ? '' : `${user}@`}${urlHost(host)}${port === undefined ? '' : `:${port}`}${socket}`;
}
/** Puts an IPv6 address in brackets, as URLs have it. */
function urlHost(host) {
    return host.includes(':') ? `[${host}]` : host;
}
const hostPort = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<name>[^:/[\]@\s-][^:/[\]@\s]*))(?::(?<port>\d{1,5}))?$/i;
function parseHostPort(rest, text) {
    const parts = hostPort.exec(rest.replace(/\/$/, ''))?.groups;
    const host = parts?.v6 ?? parts?.name;
    const port = parts?.port === undefined ? undefined : Number(parts.port);
    if (host === undefined || (port !== undefined && (port < 1 || port > 65_535)))
        throw wrongAddress(text);
    return { host, port };
}
/** The socket's path becomes a word of a command line on the far side, so it is held to plain characters. */
function parseLogin(rest, text) {
    const { user, place = '', path = '', } = /^(?:(?<user>[^@/]*)@)?(?<place>[^@/]+)(?<path>\/.*)?$/.exec(rest)?.groups ?? {};
    if (user?.includes(':')) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${withoutPassword(text)}" has a password, which ssh does not take from an address`, 'Log in with a key, and write it like ssh://deploy@web-1.example.com');
    }
    const isPlain = /^[\w./-]*$/.test(path) && /^(?:[^-\s][^\s]*)?$/.test(user ?? '') && user !== '';
    if (!isPlain)
        throw wrongAddress(text);
    return { ...parseHostPort(place, text), user, ...(path.length > 1 && { socket: path }) };
}
/** Whether a path is that of a named pipe of Windows, `//./pipe/NAME`, with either slash. */
function isPipe(path) {
    return /^[\\/]{2}[^\\/]+[\\/]pipe[\\/]./i.test(path);
}
function wrongPipe(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" names no pipe of Windows`, 'Write it like npipe:////./pipe/docker_engine');
}
function wrongAddress(text) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${withoutPassword(text)}" is not the address of an engine`, 'Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com');
}
function withoutPassword(text) {
    return text.replace(/^([a-z]+:\/\/[^/@:]*:)[^/]*(?=@)/i, '$1***');
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseKnownHost),
/* harmony export */   x: () => (/* binding */ findHostKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);



/** Checks a line of a known-hosts file: a marker if there is one, names, the kind of the key, the key. */
function parseKnownHost(entry) {
    const line = entry.trim();
    if (findHostKey(line) !== undefined)
        return line;
    // Who mistakes one input for the other writes a private key here.
    const isSecret = /^(?:-----.*|[A-Za-z0-9+/=]{44,})$/.test(line);
    const shown = isSecret ? 'what is not shown, because it may be of a private key,' : `"${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(line, 61)}"`;
    const isLone = /^(?:ssh|ecdsa|sk)-\S+\s+AAAA/.test(line);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(isLone ? `${shown} has no name of a host before the key` : `${shown} is not a line of a known-hosts file`, 'Write it like web-1.example.com ssh-ed25519 AAAAC3…, as ssh-keyscan prints it; with another port than 22, like [web-1.example.com]:2222 ssh-ed25519 AAAAC3…');
}
/** Reads the key of a line of a known-hosts file; `undefined` where it is none, or not whole. */
function findHostKey(line) {
    const { kind = '', key = '' } = /^(?:@[\w-]+\s+)?[^\s@]\S*\s+(?<kind>[a-z][\w@.-]+)\s+(?<key>[A-Za-z0-9+/]+={0,2})(?:\s|$)/.exec(line)
        ?.groups ?? {};
    const blob = Buffer.from(key, 'base64');
    if (kind === '' || blob.toString('latin1', 4, 4 + kind.length) !== kind || !isWhole(blob))
        return undefined;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(blob).digest('base64').replace(/=+$/, '');
    const family = /ed25519|ecdsa|rsa/.exec(kind)?.[0] ?? kind;
    return { line, fingerprint: `SHA256:${digest}`, file: `/etc/ssh/ssh_host_${family}_key.pub` };
}
/** A key is strings behind their lengths, RFC 4253, 6.6. */
function isWhole(blob) {
    let at = 0;
    while (at + 4 <= blob.length)
        at += 4 + blob.readUInt32BE(at);
    return at === blob.length;
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ readClient),
/* harmony export */   eL: () => (/* binding */ showDay),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   readTls: () => (/* binding */ readTls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);




/** Reads what proves who is who; throws a `UserError` for what is not PEM, has expired or does not fit. */
function readTls({ ca, cert, key }) {
    return { ca: ca && readCertificates(ca), ...readClient(cert, key) };
}
/** Reads certificates as PEM text; `undefined` for a file that may lack and does. */
function readCertificates(source) {
    const text = readPem(source);
    if (text !== undefined)
        parseCertificate(text, source);
    return text;
}
/** Reads a client's certificate and its key, which must fit, within the certificate's dates. */
function readClient(cert, key) {
    const certText = cert && readPem(cert);
    const keyText = key && readPem(key);
    if (certText === undefined && keyText === undefined)
        return undefined;
    if (cert === undefined || certText === undefined)
        throw halfClient('key', key);
    if (key === undefined || keyText === undefined)
        throw halfClient('certificate', cert);
    const certificate = parseCertificate(certText, cert);
    checkDates(certificate, cert);
    if (!certificate.checkPrivateKey(parseKey(keyText, key))) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${key.name}: the key does not fit the certificate of ${certificate.subject.replaceAll('\n', ', ')}`, 'Give the key that the certificate was made for, or both anew');
    }
    return { cert: certText, key: keyText };
}
function readPem({ name, text, mayLack = false }) {
    if (text.includes('-----BEGIN'))
        return text;
    const path = text.trim().replace(/^~(?=[/\\])/, (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)());
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
        if (mayLack && code === 'ENOENT')
            return undefined;
        const shown = /[\r\n]/.test(path) || path.length > 300 ? 'its text' : path;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: ${shown} is neither PEM text nor a file that can be read (${code})`, 'Give the text with its BEGIN and END lines, or the path of a file on the runner', { cause: thrown });
    }
}
function parseCertificate(text, { name }) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(text);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} has no certificate in PEM format`, 'Give the whole text, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----', { cause });
    }
}
function parseKey(text, { name }) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch (thrown) {
        const isLocked = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_MISSING_PASSPHRASE';
        if (isLocked)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: the key has a passphrase`, 'Give it without one: openssl pkey -in key.pem');
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} has no key in PEM format`, 'Give the whole text, from its BEGIN line to its END line');
    }
}
function checkDates({ validFromDate, validToDate, subject }, { name }) {
    const whose = `${name}: the certificate of ${subject.replaceAll('\n', ', ')}`;
    if (validToDate < new Date())
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${whose} expired on ${showDay(validToDate)}`, 'Give a client certificate that is valid');
    if (validFromDate > new Date())
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${whose} is valid only from ${showDay(validFromDate)}`, 'Give one that is valid, or see the runner’s clock');
}
/** A day in UTC, `2026-11-24`. */
function showDay(date) {
    return date.toISOString().slice(0, 10);
}
function halfClient(lone, source) {
    const other = lone === 'key' ? 'certificate' : 'key';
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${source?.name ?? 'TLS'} gives a client ${lone} without its ${other}`, `Give both "docker-tls-cert" and "docker-tls-key", or neither`);
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   LL: () => (/* binding */ Unreachable),
/* harmony export */   Qr: () => (/* binding */ isBroken)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/** An engine that could not be asked; where `isLasting`, another attempt would end the same. */
class Unreachable extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'Unreachable';
    isLasting;
    constructor([problem, remedy], { isLasting, cause }) {
        super(problem, remedy, { cause });
        this.isLasting = isLasting;
    }
}
/** The code of an error of Node's, such as `ECONNREFUSED`; empty without one. */
function codeOf(thrown) {
    return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
/** Whether a connection was cut, so that another one may do better. */
function isBroken(cause) {
    return (['ECONNRESET', 'EPIPE', 'ECONNABORTED'].includes(codeOf(cause)) || /socket hang up/.test(String(cause)));
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);


const pattern = /^(?=\d)(?:(?<h>\d+)h)?(?:(?<m>\d+)m)?(?:(?<s>\d+)s)?(?:(?<ms>\d+)ms)?$/;
/** Parses `500ms`, `30s`, `1m30s`, `1h`; a bare whole number is seconds. The result is milliseconds. */
function parseDuration(text) {
    const word = text.trim();
    const parts = pattern.exec(/^\d+$/.test(word) ? `${word}s` : word)?.groups;
    if (parts === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is not a duration`, 'Write it like 30s or 1m30s');
    }
    const { h = 0, m = 0, s = 0, ms = 0 } = parts;
    const total = Number(h) * 3_600_000 + Number(m) * 60_000 + Number(s) * 1000 + Number(ms);
    if (total > longestMs) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(word)} is longer than a workflow run may last`, 'Write at most 840h');
    }
    return total;
}
/** A workflow run ends after 35 days; timers could not hold more than 24.8 days in one piece anyway. */
const longestMs = 35 * 24 * 3_600_000;


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ placeMistakes),
/* harmony export */   XI: () => (/* binding */ parseEvery),
/* harmony export */   mF: () => (/* binding */ renameMistakes)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);

/**
 * Parses every item, and throws the mistakes of all together: a single one as it is, several as an
 * `AggregateError`.
 */
function parseEvery(items, parse) {
    const mistakes = [];
    const values = [];
    for (const item of items) {
        try {
            values.push(parse(item));
        }
        catch (thrown) {
            mistakes.push(...(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f8)(thrown));
        }
    }
    if (mistakes.length > 0)
        throw together(mistakes);
    return values;
}
/** Parses, and puts before every mistake where it stands. */
function placeMistakes(where, parse) {
    return renameMistakes(parse, ({ problem, remedy, place }) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${where}: ${problem}`, remedy, { place }));
}
/** Parses, and has `tell` say every mistake in its own words. */
function renameMistakes(parse, tell) {
    try {
        return parse();
    }
    catch (thrown) {
        throw together((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .mistakesIn */ .f8)(thrown).map(tell));
    }
}
function together(mistakes) {
    return mistakes.length === 1 ? mistakes[0] : new AggregateError(mistakes, `${mistakes.length} mistakes`);
}


/***/ }),

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ numbersAsWritten),
/* harmony export */   K4: () => (/* binding */ showSome),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   kB: () => (/* binding */ parseWord),
/* harmony export */   vD: () => (/* binding */ WrittenNumber)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _every_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);



/**
 * Makes a parser for a list: an entry a line, blank lines and lines that start with `#` skipped
 * (`\#` for a real one); or a JSON array of strings and numbers if the whole text parses as one.
 */
function listOf(parse) {
    return (text) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvery */ .XI)(readEntries(text), ({ item, where }) => (0,_every_js__WEBPACK_IMPORTED_MODULE_1__/* .placeMistakes */ .F4)(where, () => parseEntry(parse, asText(item))));
}
/** Parses an entry; one that is wrong because it is several with commas between them is told so. */
function parseEntry(parse, text) {
    try {
        return parse(text);
    }
    catch (thrown) {
        const parts = text.split(',').map((part) => part.trim());
        if (parts.length === 1 || !parts.every((part) => parses(parse, part)))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(text)} is a list with commas`, 'Write one entry a line', {
            cause: thrown,
        });
    }
}
function parses(parse, text) {
    try {
        parse(text);
        return text !== '';
    }
    catch {
        return false;
    }
}
/** Takes a name, which holds no comma. */
function parseWord(entry) {
    const word = entry.trim();
    if (!word.includes(','))
        return word;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol)(word)} is no name`, 'Write one name a line');
}
/** Takes a list entry as it stands, without the blanks around it. */
function trimmed(entry) {
    return entry.trim();
}
function readEntries(text) {
    const array = parseArray(text);
    if (array !== undefined) {
        return array.map((item, index) => ({ item, where: `entry ${index + 1}` }));
    }
    return text
        .split(/\r?\n/)
        .map((line, index) => ({ item: line.replace(/^\\#/, '#'), line, where: `line ${index + 1}` }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
}
function parseArray(text) {
    try {
        const value = JSON.parse(text, numbersAsWritten);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function asText(item) {
    const text = item instanceof WrittenNumber ? item.digits : item;
    if (typeof text === 'string' && text.trim() !== '')
        return text;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(typeof text === 'string' ? 'it is empty' : `${kindOf(text)} is neither a string nor a number`, 'Write a JSON array like ["a", "b"], or an entry a line');
}
function kindOf(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    return Array.isArray(item) ? 'an array' : 'an object';
}
/** A JSON number with the digits that stood in the text, so that `1.10` stays `1.10`. */
class WrittenNumber {
    digits;
    constructor(digits) {
        this.digits = digits;
    }
}
/** A `JSON.parse` reviver that keeps numbers as they are written. */
function numbersAsWritten(_key, value, context) {
    return typeof value === 'number' ? new WrittenNumber(context?.source ?? String(value)) : value;
}
/** Shows the first entries of a long list in a message. */
function showSome(entries, most = 5) {
    const shown = entries.slice(0, most).map(_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .ol).join(', ');
    return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
}


/***/ }),

/***/ 1914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ quoteStart),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   ol: () => (/* binding */ quoteText),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yG: () => (/* binding */ parseBoolean),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);


/** Makes a parser that refuses an empty input; `example` is shown in the remedy. */
function required(parse, example) {
    return (text) => {
        if (text.trim() === '')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('it is required and empty', `Write it like ${example}`);
        return parse(text);
    };
}
/** Makes a parser for which an empty input is `undefined`. */
function optional(parse) {
    return (text) => (text.trim() === '' ? undefined : parse(text));
}
/** Takes one line of text, without the blanks around it. */
function parseText(text) {
    const line = text.trim();
    if (/[\r\n]/.test(line)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(line)} has several lines`, 'Write it on one line');
    }
    return line;
}
/** Parses a boolean of the YAML 1.2 core schema. */
function parseBoolean(text) {
    const word = text.trim();
    if (['true', 'True', 'TRUE'].includes(word))
        return true;
    if (['false', 'False', 'FALSE'].includes(word))
        return false;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(word)} is not a boolean`, 'Write true or false');
}
/** Makes a parser for one word out of a few. */
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return word;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(text.trim())} is not one of ${words.join(', ')}`, `Write ${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
    };
}
/** Makes a parser for a whole number in decimal digits, within the bounds, both included. */
function wholeNumber(least, most = Number.MAX_SAFE_INTEGER) {
    return (text) => {
        const digits = text.trim();
        const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${quoteText(digits)} is not a whole number ${range}`, `Write it like ${least + 5}`);
    };
}
/** Shows how a line without a "=" begins: what follows may be a value, as in `KEY: value`. */
function quoteStart(line) {
    const [name = ''] = /^[\w.-]*/.exec(line) ?? [];
    return quoteText((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, name.length + 1, name !== line));
}
/** Shows a text in a message: in quotes, control characters escaped, cut at 200 characters. */
function quoteText(text) {
    const shown = JSON.stringify((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, 200)).slice(1, -1);
    return `"${shown.replaceAll('\\"', '"').replaceAll('\\\\', '\\')}"`;
}


/***/ }),

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xn: () => (/* binding */ connectEngine),
  Ie: () => (/* binding */ engineInputs),
  Sp: () => (/* binding */ engineRules),
  AR: () => (/* binding */ identified)
});

// EXTERNAL MODULE: ./lib/engine/transport/find-address.js
var find_address = __webpack_require__(2132);
// EXTERNAL MODULE: ./lib/engine/transport/host.js
var host = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/engine/transport/known-hosts.js
var known_hosts = __webpack_require__(7241);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/engine/transport/ssh-key.js


/**
 * Reads a private key without a passphrase, in OpenSSH’s or PEM format, and writes it anew as `ssh` takes
 * it: whatever became of its line breaks on the way. Nothing of the text is in what it throws.
 */
function parseSshKey(text) {
    const { label, body = '' } = armoured.exec(text)?.groups ?? {};
    if (label === undefined)
        throw noKey(text);
    if (label.startsWith('ENCRYPTED') || /^\s*Proc-Type:.*ENCRYPTED/.test(body))
        throw locked();
    const digits = body.replace(/\s+/g, '');
    const lines = linesOf(body);
    const key = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(digits) || digits.length % 4 !== 0)
        throw cut();
    if (label.startsWith('OPENSSH'))
        checkOpenSsh(Buffer.from(digits, 'base64'));
    else
        checkPem(key);
    return key;
}
/** The lines stay, whatever ended them; OpenSSL takes none that is much longer than the format has. */
function linesOf(body) {
    return body
        .trim()
        .split(/\s+/)
        .flatMap((line) => (line.length > 76 ? (line.match(/.{1,64}/g) ?? []) : line));
}
const armoured = /-----BEGIN (?<label>(?:[A-Z]+ )?PRIVATE KEY)-----(?<body>[\s\S]*?)-----END \k<label>-----/;
/** The format is told in OpenSSH’s `PROTOCOL.key`: a magic word, then strings behind their lengths. */
function checkOpenSsh(blob) {
    let at = 'openssh-key-v1\0'.length;
    if (blob.toString('latin1', 0, at) !== 'openssh-key-v1\0')
        throw cut();
    const readLength = () => {
        if (at + 4 > blob.length)
            throw cut();
        at += 4;
        return blob.readUInt32BE(at - 4);
    };
    const readString = () => {
        const length = readLength();
        at += length;
        if (at > blob.length)
            throw cut();
        return blob.toString('latin1', at - length, at);
    };
    if (readString() !== 'none')
        throw locked();
    for (const _kdf of ['name', 'options'])
        readString();
    readLength(); // how many keys: one, in every version so far
    for (const _half of ['public', 'private'])
        readString();
}
function checkPem(key) {
    try {
        (0,external_node_crypto_.createPrivateKey)(key);
    }
    catch {
        throw cut();
    }
}
function noKey(text) {
    if (/^\s*PuTTY-User-Key-File-/.test(text))
        return new error/* UserError */.yo('it is a key in PuTTY’s format, which ssh does not read', 'Convert it: puttygen key.ppk -O private-openssh -o key');
    if (/^\s*(?:ssh-|ecdsa-|sk-)\S+ AAAA|BEGIN (?:[A-Z0-9]+ )*PUBLIC KEY/.test(text))
        return new error/* UserError */.yo('it is the public half of a key', 'Give the private half; the public one belongs into ~/.ssh/authorized_keys on the host');
    if (/^\s*(?:[~.]|[A-Za-z]:)?[\\/]\S*\s*$/.test(text))
        return new error/* UserError */.yo('it is a path, and the text of the key is wanted', 'Give the key itself, from a secret; leave the input out where ssh finds the runner’s own key');
    return cut();
}
function cut() {
    return new error/* UserError */.yo('it is not a whole private key in the format of OpenSSH or PEM', 'Give all of its file, from the BEGIN line to the END line');
}
function locked() {
    return new error/* UserError */.yo('the key has a passphrase, and nobody is there to type it', 'Make a key without one for this purpose: ssh-keygen -t ed25519 -N "" -f deploy_key');
}

// EXTERNAL MODULE: ./lib/engine/transport/tls.js
var transport_tls = __webpack_require__(985);
// EXTERNAL MODULE: ./lib/input/duration.js
var duration = __webpack_require__(1962);
// EXTERNAL MODULE: ./lib/input/list.js
var list = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
;// CONCATENATED MODULE: ./lib/inputs/engine.js









/** Where the engine is: the inputs, and the variables that Docker's own command line honours. */
function engineInputs(read) {
    return {
        host: read.value('docker-host', (0,scalar/* optional */.lq)(parseAddress)),
        tls: {
            ca: read.value('docker-tls-ca', (0,scalar/* optional */.lq)(String)),
            cert: read.value('docker-tls-cert', (0,scalar/* optional */.lq)(String)),
            key: read.secret('docker-tls-key', (0,scalar/* optional */.lq)(String), (key = '') => (isPath(key) ? [] : [key])),
        },
        ssh: {
            key: read.secret('ssh-key', (0,scalar/* optional */.lq)(parseSshKey)),
            knownHosts: read.value('ssh-known-hosts', (0,list/* listOf */.c3)(known_hosts/* parseKnownHost */.$)),
        },
        temp: read.env('RUNNER_TEMP'),
        waitMs: read.value('docker-wait', duration/* parseDuration */.E),
        environment: {
            DOCKER_HOST: read.env('DOCKER_HOST'),
            DOCKER_CONTEXT: read.env('DOCKER_CONTEXT'),
            DOCKER_CONFIG: read.env('DOCKER_CONFIG'),
            DOCKER_TLS: read.env('DOCKER_TLS'),
            DOCKER_TLS_VERIFY: read.env('DOCKER_TLS_VERIFY'),
            DOCKER_CERT_PATH: read.env('DOCKER_CERT_PATH'),
            XDG_RUNTIME_DIR: read.env('XDG_RUNTIME_DIR'),
        },
    };
}
/** Whether a key is the path of its file, not its text, which may lack the lines that make it PEM. */
function isPath(key) {
    return !key.includes('-----') && /^(?:[/~.]|[A-Za-z]:[\\/])|\.\w{1,8}\s*$/.test(key);
}
/** Certificates and keys must be what they should be; a half of a pair may come from elsewhere. */
const engineRules = [
    ({ tls }) => {
        const { ca } = (0,find_address/* inputSources */.B)(tls);
        return ca && mistakeIn(() => (0,transport_tls/* readCertificates */.jZ)(ca));
    },
    ({ tls, environment: { DOCKER_TLS_VERIFY, DOCKER_TLS } }) => {
        const { cert, key } = (0,find_address/* inputSources */.B)(tls);
        const isHalf = cert === undefined || key === undefined;
        if (isHalf && (DOCKER_TLS_VERIFY ?? DOCKER_TLS) !== undefined)
            return;
        return mistakeIn(() => (0,transport_tls/* readClient */.OJ)(cert, key));
    },
];
/** Connects to the engine and says in one line which it is; its client is loaded only here. */
async function connectEngine(inputs, runner) {
    const address = await identified(inputs)(await (0,find_address/* findAddress */.S)(inputs));
    warnOfUnused(inputs, address, runner);
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(5922)]).then(__webpack_require__.bind(__webpack_require__, 2011));
    const { findHome } = await __webpack_require__.e(/* import() */ 7234).then(__webpack_require__.bind(__webpack_require__, 7234));
    const reached = await connect(address, inputs.waitMs, runner.cancelled);
    const engine = { ...reached, home: await findHome(reached) };
    announce(engine, runner);
    return engine;
}
/** Has logins use the key and the hosts of the inputs, whose files are written when the first login needs them. */
function identified({ ssh, temp }) {
    let files;
    return async (address) => {
        if (address.kind !== 'ssh')
            return address;
        files ??= writeSshFiles(ssh, temp);
        return { ...address, login: { ...address.login, ...(await files) } };
    };
}
async function writeSshFiles({ key, knownHosts }, temp) {
    if (key === undefined && knownHosts.length === 0)
        return {};
    const { writeStepFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9981));
    return {
        ...(key !== undefined && { keyFile: await writeStepFile(temp, 'ssh-key', key) }),
        ...(knownHosts.length > 0 && {
            knownHostsFile: await writeStepFile(temp, 'ssh-known-hosts', `${knownHosts.join('\n')}\n`),
        }),
    };
}
function warnOfUnused({ tls, ssh }, address, runner) {
    const { address: shown } = (0,host/* showAddress */.mC)(address);
    if (address.kind !== 'tls' && Object.values(tls).some((value) => value !== undefined))
        runner.warning(`The inputs "docker-tls-…" are not used: ${shown} is reached without TLS.`);
    if (address.kind !== 'ssh' && (ssh.key !== undefined || ssh.knownHosts.length > 0))
        runner.warning(`The inputs "ssh-…" are not used: ${shown} is reached without ssh.`);
}
function announce({ version, os, architecture, isPodman, address, home }, runner) {
    const { address: shown, from } = (0,host/* showAddress */.mC)(address);
    const kind = isPodman ? 'Podman' : 'Docker';
    const how = address.kind === 'tls' ? ' over TLS' : '';
    runner.info(`${kind} ${version} (${os}/${architecture}) at ${shown}${how}${/^the default/.test(from) ? ` (${from.slice('the '.length)})` : `, from ${from}`}`);
    if (!isPodman && Number.parseInt(version, 10) < 20)
        runner.warning(`Docker ${version} is older than 20.10, the oldest that Berth is made for.`);
    if (home !== undefined)
        runner.info('This job runs in a container of that engine');
}
/** Text that is an address; what it says is read where the engine is looked for. */
function parseAddress(text) {
    const address = (0,scalar/* parseText */.r4)(text);
    (0,host/* parseHost */.o6)(address);
    return address;
}
function mistakeIn(work) {
    try {
        work();
        return undefined;
    }
    catch (thrown) {
        if (thrown instanceof error/* UserError */.yo)
            return thrown;
        throw thrown;
    }
}


/***/ })

};
