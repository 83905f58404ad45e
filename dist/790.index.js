export const id = 790;
export const ids = [790];
export const modules = {

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ connectRegistry)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
;// CONCATENATED MODULE: ./lib/registry/challenge.js
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameterPattern = new RegExp(`\\s*(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`, 'y');
const schemePattern = new RegExp(`\\s*(${token})(?=\\s|,|$)(?!\\s*=[^=])`, 'y');
const separatorPattern = /[\s,]*/y;
/** A value without a name, as Negotiate has it. */
const bareValuePattern = /\s+[A-Za-z0-9\-._~+/]+=*(?=\s*(?:,|$))/y;
/** Parses a `WWW-Authenticate` header, which may hold several challenges; reads up to what it cannot understand. */
function parseChallenges(header) {
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(header);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    // A list of HTTP may have empty elements, RFC 9110 section 5.6.1.
    take(separatorPattern);
    while (at < header.length) {
        const current = challenges.at(-1);
        const parameter = current && take(parameterPattern);
        if (parameter) {
            const [, name = '', quoted, plain = ''] = parameter;
            current.parameters[name.toLowerCase()] ??= quoted?.replace(/\\(.)/gs, '$1') ?? plain;
        }
        else {
            const scheme = take(schemePattern);
            if (scheme === null)
                break;
            challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: {} });
            take(bareValuePattern);
        }
        take(separatorPattern);
    }
    return challenges;
}

// EXTERNAL MODULE: ./lib/registry/origin.js
var registry_origin = __webpack_require__(9957);
;// CONCATENATED MODULE: ./lib/registry/redirect.js


/** Tells where a redirect leads, which must be private. What it names as user and password is nobody's login. */
function checkRedirect(from, location, { origin, insecure }) {
    const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isAllowed = next !== undefined &&
        (((0,registry_origin/* isPrivate */.Gw)(next, origin) && (0,registry_origin/* isPrivate */.Gw)(next, from)) || (insecure && next.origin === origin.origin));
    if (isAllowed)
        return Object.assign(next, { username: '', password: '' });
    throw new error/* UserError */.yo(`${from.host} redirects to ${next === undefined ? 'what is no address' : `${next.protocol}//${next.host}, which is not HTTPS`}`, 'Correct the registry, or ask it by the address that it redirects to');
}

// EXTERNAL MODULE: ./lib/registry/reference.js
var reference = __webpack_require__(9758);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/registry/body.js


/**
 * Reads a body to its end, which may be `mostBytes` long once it is unpacked. HTTP lets a server compress
 * what nobody asked it to.
 */
async function readBody(url, response, mostBytes) {
    if (!/^(?:x-)?gzip$/i.test(response.headers['content-encoding'] ?? ''))
        return await collect(url, response, mostBytes);
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const unpacked = createGunzip();
    // What goes wrong on the way comes out at its end.
    (0,external_node_stream_.pipeline)(response, unpacked, () => { });
    try {
        return await collect(url, unpacked, mostBytes);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
        if (!code.startsWith('Z_'))
            throw thrown;
        // An answer to HEAD says how the body would come, and has none.
        if (code === 'Z_BUF_ERROR' && unpacked.bytesWritten === 0)
            return Buffer.alloc(0);
        throw new error/* UserError */.yo(`${url.host} sent what it calls gzip and cannot be unpacked`, 'See the registry’s log, and proxies on the way', { cause: thrown });
    }
}
async function collect(url, body, mostBytes) {
    const chunks = [];
    let size = 0;
    return await new Promise((done, failed) => {
        body.on('data', (chunk) => {
            size += chunk.length;
            chunks.push(chunk);
            if (size > mostBytes)
                body.destroy(tooLong(url, mostBytes));
        });
        body.once('error', failed).once('end', () => done(Buffer.concat(chunks)));
    });
}
function tooLong(url, mostBytes) {
    return new error/* UserError */.yo(`${url.host} sent more than ${Math.round(mostBytes / 1e6)} MB, which no such answer needs`, 'See whether "image" names the right registry');
}

// EXTERNAL MODULE: ./lib/registry/retry.js
var retry = __webpack_require__(1653);
;// CONCATENATED MODULE: ./lib/registry/trouble.js

/** TLS that ended because the other side does not speak it. */
const notTls = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO']);
const seeNetwork = 'See the runner’s network, firewalls and HTTPS_PROXY';
/** What is wrong before there is a connection: to the registry, or to the proxy on the way. */
const noConnection = {
    ENOTFOUND: ['its name is not known', 'Correct the host in "image", or see the runner’s DNS'],
    EAI_AGAIN: ['its name could not be looked up', 'See the runner’s DNS'],
    ECONNREFUSED: ['it refuses connections', 'See whether the registry runs and "image" has its port'],
    ETIMEDOUT: ['it cannot be reached', seeNetwork],
    EHOSTUNREACH: ['it cannot be reached', seeNetwork],
    ENETUNREACH: ['it cannot be reached', seeNetwork],
};
const brokenConnection = {
    ECONNRESET: ['the connection was cut', 'See the registry’s log, and proxies on the way'],
    EPIPE: ['the connection was cut', 'See the registry’s log, and proxies on the way'],
    SILENCE: ['it stays silent', 'See whether the registry is overloaded, and proxies on the way'],
};
const ownAuthority = 'Give the authority that signed it in the environment variable NODE_EXTRA_CA_CERTS of the job';
/** What to do about a certificate whose authority is not the trouble. */
const certificateRemedies = {
    CERT_HAS_EXPIRED: 'Renew it, and see that the runner’s clock is right',
    CERT_NOT_YET_VALID: 'See that the runner’s clock is right',
    ERR_TLS_CERT_ALTNAME_INVALID: 'It is made for other names: write one of them in "image", or have a certificate made for this one',
};
/** Whether another attempt would end the same: wrong certificates, unknown names, no TLS, a proxy’s refusal, what is no HTTP. */
function isLasting(thrown) {
    const code = codeOf(thrown);
    if (code === 'ERR_PROXY_TUNNEL')
        return /^4/.test(tunnelStatus(thrown));
    return isCertificate(code) || notTls.has(code) || code === 'ENOTFOUND' || /^(?:HPE_|$)/.test(code);
}
/** Whether the server may speak the other of HTTP and HTTPS: not if it waits for more, or has a certificate. */
function maySpeakOther(thrown) {
    const code = codeOf(thrown);
    return !isCertificate(code) && code !== 'SILENCE';
}
/** Says in a sentence why a server gave no answer, asked through a proxy or not. */
function explainTrouble(url, thrown, { tries, isProxied }) {
    if (thrown instanceof error/* UserError */.yo)
        return thrown;
    const code = codeOf(thrown);
    const [problem, remedy] = certificateTrouble(url, code) ??
        proxyTrouble(url, thrown, isProxied) ??
        answerless(url, thrown, tries > 1 ? ` after ${tries} attempts` : '');
    return new error/* UserError */.yo(problem, remedy, { cause: thrown });
}
function certificateTrouble({ host }, code) {
    if (isCertificate(code)) {
        return [
            `The certificate of ${host} cannot be trusted (${code})`,
            certificateRemedies[code] ?? ownAuthority,
        ];
    }
    if (!notTls.has(code))
        return undefined;
    return [
        `${host} does not speak HTTPS (${code})`,
        'Set "insecure: true" if this registry is meant to be reached over plain HTTP',
    ];
}
/** The name of the variable is told, because its value may hold a password. */
function proxyTrouble({ host, protocol }, thrown, isProxied) {
    const code = codeOf(thrown);
    const variable = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const around = `name ${host} in NO_PROXY if it is to be reached directly`;
    if (isProxied && noConnection[code] !== undefined) {
        return [
            `The proxy on the way to ${host} gives no answer: ${noConnection[code][0]}`,
            `Correct ${variable}, or ${around}`,
        ];
    }
    if (code !== 'ERR_PROXY_TUNNEL')
        return undefined;
    const status = tunnelStatus(thrown);
    return status === '407'
        ? [
            `The proxy on the way to ${host} wants a login (407)`,
            `Write it in ${variable}, as http://user:password@proxy:port`,
        ]
        : [
            `The proxy on the way to ${host} makes no connection${status === '' ? '' : ` (${status})`}`,
            `See the proxy’s log, or ${around}`,
        ];
}
function answerless({ host }, thrown, afterTries) {
    const code = codeOf(thrown);
    const [problem, remedy] = noConnection[code] ??
        brokenConnection[code] ?? [
        `the connection failed (${code || messageOf(thrown)})`,
        'See the registry’s log, and proxies on the way',
    ];
    return [`${host} gives no answer${afterTries}: ${problem}`, remedy];
}
/** What the proxy answered to CONNECT, as far as it is an answer. */
function tunnelStatus(thrown) {
    const status = typeof thrown === 'object' && thrown !== null && 'statusCode' in thrown && thrown.statusCode;
    return typeof status === 'number' && status > 0 ? `${status}` : '';
}
function isCertificate(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|_CA$/.test(code);
}
/** The code may stand in a cause, or in the errors of several addresses. */
function codeOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return '';
    if ('code' in thrown && typeof thrown.code === 'string')
        return thrown.code;
    if ('cause' in thrown && thrown.cause !== undefined)
        return codeOf(thrown.cause);
    return 'errors' in thrown && Array.isArray(thrown.errors) ? codeOf(thrown.errors[0]) : '';
}
function messageOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause === undefined ? thrown.message : messageOf(thrown.cause);
}

;// CONCATENATED MODULE: ./lib/registry/send.js






/** How long a server may be silent. */
const silenceMs = 20_000;
/** How long one question may take with all its pauses. */
const longestMs = 60_000;
/**
 * Asks until there is an answer that is none of the server's trouble (429, 5xx, no answer, one that
 * was cut), with growing pauses and for at most 60 s. The last answer is returned whatever it says.
 */
async function send(url, question, patience) {
    const end = performance.now() + longestMs;
    const isProxied = patience.agentOf(url) !== undefined;
    for (let tries = 1;; tries++) {
        const outcome = await attempt(url, question, patience).catch((thrown) => ({ thrown }));
        patience.signal.throwIfAborted();
        const pause = 'thrown' in outcome ? pauseAfterTrouble(outcome.thrown, tries) : pauseAfterAnswer(outcome, tries);
        if (pause === undefined || performance.now() + pause > end) {
            if ('thrown' in outcome)
                throw explainTrouble(url, outcome.thrown, { tries, isProxied });
            return outcome;
        }
        const what = 'thrown' in outcome
            ? explainTrouble(url, outcome.thrown, { tries: 1, isProxied }).problem
            : `${url.host} answered ${outcome.status}`;
        patience.log(`${what}, trying again in ${pause / 1000} s`);
        await (0,promises_.setTimeout)(pause, undefined, { signal: patience.signal }).catch(() => patience.signal.throwIfAborted());
    }
}
function pauseAfterTrouble(thrown, tries) {
    if (thrown instanceof error/* UserError */.yo || isLasting(thrown) || (isSilence(thrown) && tries > 1))
        return undefined;
    return (0,retry/* pauseAfter */.l0)('no answer', tries);
}
function pauseAfterAnswer({ status, headers }, tries) {
    if (headers.get('ratelimit-remaining')?.startsWith('0') && !headers.has('retry-after'))
        return undefined;
    return (0,retry/* pauseAfter */.l0)({ status, retryAfter: headers.get('retry-after'), date: headers.get('date') }, tries);
}
/** Asks once; throws what Node's own client throws. */
async function attempt(url, question, { signal, agentOf }) {
    const { method = 'GET', form, withinMs = longestMs } = question;
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : external_node_http_;
    const body = form?.toString();
    const headers = {
        'User-Agent': 'berth',
        ...(body !== undefined && { 'Content-Type': 'application/x-www-form-urlencoded' }),
        ...question.headers,
    };
    signal.throwIfAborted();
    return await new Promise((done, failed) => {
        const asking = request(url, { method, headers, timeout: silenceMs, agent: agentOf(url) });
        const giveUp = (reason) => {
            failed(reason);
            asking.destroy();
        };
        // Cheaper by far than Node's own option for a signal, and there may be a hundred pages.
        const cancel = () => giveUp(signal.reason);
        signal.addEventListener('abort', cancel, { once: true });
        const timer = setTimeout(() => giveUp(tooSlow(url, withinMs)), withinMs);
        asking.once('error', failed).once('close', () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', cancel);
        });
        asking.once('timeout', () => asking.destroy(silence(asking.socket?.connecting === true)));
        asking.once('response', (response) => {
            readBody(url, response, question.mostBytes)
                .then((bytes) => done(answerOf(url, response, bytes)))
                .catch(failed);
        });
        asking.end(body);
    });
}
function answerOf(url, response, body) {
    const headers = Object.entries(response.headersDistinct).map(([name, all = []]) => [name, all.join(', ')]);
    return { url, status: response.statusCode ?? 0, headers: new Map(headers), body };
}
function tooSlow(url, withinMs) {
    return new error/* UserError */.yo(`${url.host} did not send its whole answer within ${withinMs / 1000} s`, 'See whether it is overloaded or the line to it is slow, then run the step again');
}
/** A connection that is not even made, as behind a firewall, is another trouble than an answer that does not come. */
function silence(isConnecting) {
    const code = isConnecting ? 'ETIMEDOUT' : 'SILENCE';
    return Object.assign(new Error(`Nothing came within ${silenceMs} ms`), { code });
}
function isSilence(thrown) {
    return thrown instanceof Error && 'code' in thrown && /^(?:SILENCE|ETIMEDOUT)$/.test(String(thrown.code));
}

// EXTERNAL MODULE: ./lib/registry/refusal.js
var refusal = __webpack_require__(827);
;// CONCATENATED MODULE: ./lib/registry/token.js




const mostBytes = 1_000_000;
/**
 * Gets a token from the realm: with an identity token by OAuth2's POST, otherwise by GET, anonymously
 * if there are no credentials. They go to a realm on HTTPS, or on the loopback interface where the
 * registry is on it, that was named there, or to the registry's own origin; never along a redirect.
 */
async function fetchToken(wish, credentials, patience) {
    const realm = checkRealm(wish, credentials);
    const answer = credentials !== undefined && 'identityToken' in credentials
        ? await postToken(realm, wish, { token: credentials.identityToken, patience })
        : await getToken(realm, wish, { credentials, patience });
    if (answer.status !== 200)
        throw (0,refusal/* refused */.J)(answer, `a token for ${wish.name}`, credentials !== undefined);
    return parseToken(answer);
}
function checkRealm({ realm, origin }, credentials) {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw new error/* UserError */.yo(`${origin.host} names a token server that is no address`, 'Correct the registry');
    }
    url.username = '';
    url.password = '';
    if (url.origin === origin.origin)
        return url;
    if (!(0,registry_origin/* isPrivate */.Gw)(url, origin))
        throw badRealm(`${url.host} as its token server, which is on plain HTTP`, origin);
    if (credentials !== undefined && !(0,registry_origin/* isPrivate */.Gw)(origin, origin)) {
        throw badRealm(`${url.host} as its token server over plain HTTP`, origin);
    }
    return url;
}
function badRealm(what, origin) {
    return new error/* UserError */.yo(`${origin.host} names ${what}, so nothing is sent there`, 'Let the registry name a token server on HTTPS, and be reached over HTTPS itself');
}
async function postToken(realm, { service, scope }, { token, patience }) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'berth',
        scope,
        refresh_token: token,
    });
    if (service !== undefined)
        form.set('service', service);
    return await send(realm, { method: 'POST', headers: {}, form, mostBytes }, patience);
}
async function getToken(realm, { service, scope }, { credentials, patience }) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const one of scope.split(' '))
        url.searchParams.append('scope', one);
    if (credentials === undefined || !('username' in credentials))
        return await send(url, { headers: {}, mostBytes }, patience);
    url.searchParams.set('account', credentials.username);
    const basic = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    return await send(url, { headers: { Authorization: `Basic ${basic}` }, mostBytes }, patience);
}
/** Older servers call it `token`, OAuth2 `access_token`. */
function parseToken({ url, body }) {
    try {
        const { token, access_token: accessToken } = JSON.parse(body.toString('utf8'));
        for (const candidate of [token, accessToken]) {
            if (typeof candidate === 'string' && /^[\x21-\x7e]+$/.test(candidate))
                return candidate;
        }
    }
    catch {
        // The same sentence says it.
    }
    throw new error/* UserError */.yo(`The token server ${url.host} answered without a token`, 'See the registry’s settings');
}

;// CONCATENATED MODULE: ./lib/registry/client.js








const mostRedirects = 5;
/** Enough for every answer whose body tells no more than why. */
const client_mostBytes = 1_000_000;
/** Finds where the registry answers. Credentials and tokens go to that origin only. */
async function connectRegistry(access) {
    const { registry, path } = access.repository;
    const origin = await findOrigin((0,registry_origin/* originsOf */.TZ)(registry, access.insecure), access);
    let authorization;
    const ask = async (url, question) => {
        const target = new URL(url, origin);
        const first = await follow(target, question, { origin, authorization, access });
        // Some hide what is private from who is not known, and ask nobody who it is but at the API's root.
        const mayBeHidden = authorization === undefined && [403, 404].includes(first.status);
        const challenger = mayBeHidden && access.credentials !== undefined
            ? await send(new URL('/v2/', origin), { headers: {}, mostBytes: client_mostBytes }, access)
            : first;
        if (challenger.status !== 401 || challenger.url.origin !== origin.origin)
            return first;
        const answer = await answerChallenge(challenger, origin, access);
        if (answer === undefined)
            return first;
        authorization = answer;
        return await follow(target, question, { origin, authorization, access });
    };
    const name = (0,reference/* formatReference */.FH)({ registry, path });
    return { name, path, hasCredentials: access.credentials !== undefined, ask };
}
/**
 * Tries the origins in turn where there are several. One with a certificate that cannot be trusted is
 * the one: to go on without would be what the certificate is to prevent.
 */
async function findOrigin(origins, access) {
    const [first, ...others] = origins;
    if (first === undefined)
        throw new Error('A registry has no origin');
    if (others.length === 0)
        return first;
    for (const origin of origins) {
        try {
            const { status } = await attempt(new URL('/v2/', origin), { headers: {}, mostBytes: client_mostBytes }, access);
            // What servers of HTTPS answer to plain HTTP, if they answer.
            if (status !== 400 || origin.protocol === 'https:')
                return origin;
        }
        catch (thrown) {
            access.signal.throwIfAborted();
            if (!maySpeakOther(thrown))
                return origin;
        }
    }
    return origins.find(({ protocol }) => protocol === 'http:') ?? first;
}
/** Follows redirects; beyond the origin neither credentials nor tokens go along, and they never come back. */
async function follow(start, question, { origin, authorization, access }) {
    let url = start;
    let isHome = url.origin === origin.origin;
    for (let count = 0; count <= mostRedirects; count++) {
        const own = isHome && authorization !== undefined ? { Authorization: authorization } : {};
        const answer = await send(url, { ...question, headers: { ...question.headers, ...own } }, access);
        const location = answer.headers.get('location');
        if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined)
            return answer;
        url = checkRedirect(url, location, { origin, insecure: access.insecure });
        isHome &&= url.origin === origin.origin;
    }
    throw new error/* UserError */.yo(`${start.host} redirects more than ${mostRedirects} times`, 'Correct the registry');
}
/** What the registry wants as `Authorization`; `undefined` if it wants credentials and there are none. */
async function answerChallenge(answer, origin, access) {
    const challenges = parseChallenges(answer.headers.get('www-authenticate') ?? '');
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.realm);
    if (bearer !== undefined)
        return `Bearer ${await tokenFor(bearer, origin, access)}`;
    const { credentials } = access;
    if (!challenges.some(({ scheme }) => scheme === 'basic'))
        throw unknownChallenge(answer, challenges);
    if (credentials === undefined)
        return undefined;
    const pair = 'identityToken' in credentials
        ? `00000000-0000-0000-0000-000000000000:${credentials.identityToken}`
        : `${credentials.username}:${credentials.password}`;
    const basic = Buffer.from(pair).toString('base64');
    access.mask(basic);
    return `Basic ${basic}`;
}
async function tokenFor({ parameters }, origin, access) {
    const { registry, path } = access.repository;
    const { realm = '', service, scope = `repository:${path}:pull` } = parameters;
    const wish = { realm, service, scope, origin, name: (0,reference/* formatReference */.FH)({ registry, path }) };
    const token = await fetchToken(wish, access.credentials, access);
    access.mask(token);
    return token;
}
function unknownChallenge({ url }, challenges) {
    const schemes = challenges.map(({ scheme }) => scheme);
    if (schemes.includes('bearer')) {
        return new error/* UserError */.yo(`${url.host} wants a token and names no server for it`, 'Correct the registry');
    }
    const how = schemes.length === 0 ? ' and does not say how' : ` by ${schemes.join(', ')}, which is not supported`;
    return new error/* UserError */.yo(`${url.host} wants a login${how}`, 'Use a registry that takes Basic or Bearer authentication');
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2864);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(827);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1653);







const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** OCI's own limit of a manifest. */
const mostBytes = 4_194_304;
/**
 * Finds the digest of a tag's manifest, by HEAD, or by GET where that does not tell or a platform must
 * be there. A digest that is not that of the body is an error, and so is a missing platform.
 */
async function findManifest(registry, tag, platform) {
    const url = `/v2/${registry.path}/manifests/${tag}`;
    const name = `${registry.name}:${tag}`;
    if (platform === undefined) {
        const head = await registry.ask(url, { method: 'HEAD', headers: { Accept: accept }, mostBytes });
        const digest = head.headers.get('docker-content-digest') ?? '';
        if (head.status === 200 && isOld(head))
            throw tooOld(head, name);
        if (head.status === 200 && _reference_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPattern */ .V_.test(digest))
            return { digest };
        if (head.status === 404 || (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isTrouble */ .KM)(head.status))
            return notFound(head, name, registry);
    }
    const answer = await registry.ask(url, { headers: { Accept: accept }, mostBytes });
    if (answer.status !== 200)
        return notFound(answer, name, registry);
    if (isOld(answer))
        throw tooOld(answer, name);
    const digest = checkDigest(answer, answer.headers.get('docker-content-digest') ?? undefined, name);
    const manifest = parseManifest(answer, name);
    if (platform !== undefined)
        await checkPlatform(registry, manifest, { name, platform });
    return { digest };
}
/** Docker's schema 1, which is signed inside, so that its digest is not that of what is sent. */
function isOld(answer) {
    const type = answer.headers.get('content-type') ?? '';
    return /docker\.distribution\.manifest\.v1\b/.test(type) || parseObject(answer).schemaVersion === 1;
}
function tooOld({ url }, name) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${url.host} has ${name} in Docker’s schema 1 only, which no engine of today pulls`, 'Push the image again with a current tool');
}
function notFound(answer, name, { hasCredentials }) {
    return { status: answer.status, refusal: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(answer, name, hasCredentials) };
}
/** The digest of a body, which must be the one that was told, if any was. */
function checkDigest({ url, body }, told, name) {
    const algorithm = told !== undefined && _reference_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPattern */ .V_.test(told) ? told.slice(0, told.indexOf(':')) : 'sha256';
    const digest = `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(body).digest('hex')}`;
    if (told === undefined || told === digest)
        return digest;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${url.host} says that ${name} has the digest ${JSON.stringify((0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(told, 150))}, and what it sends has ${digest}`, 'See whether a proxy on the way changes answers, or the registry’s storage is damaged');
}
function parseManifest(answer, name) {
    const { manifests, config } = parseObject(answer);
    if (Array.isArray(manifests))
        return { manifests };
    const digest = typeof config === 'object' && config !== null && 'digest' in config ? config.digest : undefined;
    if (typeof digest === 'string' && _reference_js__WEBPACK_IMPORTED_MODULE_3__/* .digestPattern */ .V_.test(digest))
        return { config: { digest } };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${answer.url.host} sent something else than a manifest for ${name}`, 'Push the image again with a current tool: an OCI image or index, or Docker’s schema 2, is wanted');
}
function parseObject(answer) {
    try {
        return { ...JSON.parse(answer.body.toString('utf8')) };
    }
    catch {
        return {};
    }
}
async function checkPlatform(registry, manifest, { name, platform }) {
    const platforms = await listPlatforms(registry, manifest, name);
    if (platforms.some((candidate) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .fitsPlatform */ .s6)(candidate, platform)))
        return;
    if (platforms.length === 0) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} has an index that does not tell for which platforms its images are, so ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq)(platform)} may be missing`, 'Leave "platform" out, or push the index again with a current tool');
    }
    const shown = [...new Set(platforms.map(_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq))].join(', ');
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} is not there for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq)(platform)}, only for ${shown}`, 'Correct "platform", choose another "version", or push the image for it');
}
/** Attestations stand in an index as of the platform `unknown/unknown`. */
async function listPlatforms(registry, manifest, name) {
    if (manifest.config === undefined) {
        return (manifest.manifests ?? [])
            .map((entry) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlatform */ .Kd)(typeof entry === 'object' && entry !== null && 'platform' in entry ? entry.platform : undefined))
            .filter(({ os }) => os !== '' && os !== 'unknown');
    }
    const { digest } = manifest.config;
    const answer = await registry.ask(`/v2/${registry.path}/blobs/${digest}`, { headers: {}, mostBytes });
    if (answer.status !== 200)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J)(answer, `the configuration of ${name}`, registry.hasCredentials);
    checkDigest(answer, digest, `the configuration of ${name}`);
    return [(0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlatform */ .Kd)(parseObject(answer))];
}


/***/ }),

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   TZ: () => (/* binding */ originsOf),
/* harmony export */   U9: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** The API of a registry that is known by another name. */
const apiHosts = { 'docker.io': 'registry-1.docker.io' };
/**
 * The origins at which a registry may answer, in the order to try them: HTTPS, then plain HTTP where
 * the user allows it; on the loopback interface, where nobody listens, plain HTTP comes first.
 */
function originsOf(host, insecure) {
    const secure = new URL(`https://${apiHosts[host] ?? host}`);
    const plain = new URL(`http://${apiHosts[host] ?? host}`);
    if (isLoopback(secure))
        return [plain, secure];
    return insecure ? [secure, plain] : [secure];
}
/** Whether an address is on this machine: `localhost`, 127.0.0.0/8, also as `::ffff:127.0.0.1`, and ::1. */
function isLoopback({ hostname }) {
    const name = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4)
        return name.startsWith('127.');
    return name === '::1' || name === 'localhost' || /^::ffff:7f[0-9a-f]{2}:/.test(name);
}
/**
 * Whether what is said there, where `from` leads to, stays between the two: HTTPS, or it never leaves this
 * machine. Who is on another machine leads nobody to what listens on this one.
 */
function isPrivate(url, from) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url) && isLoopback(from));
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proxyAgents)
/* harmony export */ });
/* unused harmony export isDirect */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9957);




/** Makes the agents that lead through the proxies, never to the loopback interface; nothing else of the process uses them. */
async function proxyAgents(proxies, node = process.versions.node) {
    const [https, plain] = [addressOf(proxies.https), addressOf(proxies.http)];
    if (https === undefined && plain === undefined)
        return () => undefined;
    if (!hasProxies(node)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Node ${node} cannot use HTTPS_PROXY`, 'Update the runner, which brings its Node');
    }
    const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    const agents = {
        'https:': https === undefined ? undefined : new Agent({ keepAlive: true, proxyEnv: { HTTPS_PROXY: https } }),
        'http:': plain === undefined ? undefined : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, proxyEnv: { HTTP_PROXY: plain } }),
    };
    return (url) => {
        if ((0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(url) || isDirect(url, proxies.none))
            return undefined;
        return agents[url.protocol === 'https:' ? 'https:' : 'http:'];
    };
}
/** Before 24.5 an agent takes no notice of `proxyEnv`. */
function hasProxies(node) {
    const [major = 0, minor = 0] = node.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5);
}
/**
 * Whether `NO_PROXY` names a host, as Go and curl read it: `*`, or a list of hosts, each with all hosts below
 * it, of addresses, and of networks like 10.0.0.0/8; on every port unless one is written.
 */
function isDirect({ protocol, hostname, port }, none = '') {
    const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
    const onPort = port || (protocol === 'https:' ? '443' : '80');
    return none
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => entry === '*' || isMeant(entry, host, onPort));
}
const entryPattern = /^\[?(?<name>[^[\]/]*?)\]?(?:\/(?<bits>\d{1,3}))?(?::(?<port>\d+))?$/;
/** An IPv6 address without brackets has no port: its colons are its own. */
function isMeant(entry, host, onPort) {
    const { name = '', bits, port, } = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(entry) === 6 ? { name: entry } : (entryPattern.exec(entry)?.groups ?? {});
    if (port !== undefined && port !== onPort)
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) !== 0)
        return (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0 && isInNetwork(host, name, bits);
    const domain = name.replace(/^\*?\./, '');
    return (bits === undefined &&
        domain !== '' &&
        (host === domain || ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0 && host.endsWith(`.${domain}`))));
}
function isInNetwork(address, network, bits) {
    const kind = (ip) => ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(ip) === 6 ? 'ipv6' : 'ipv4');
    const most = kind(network) === 'ipv6' ? 128 : 32;
    const prefix = Number(bits ?? most);
    if (prefix > most)
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    list.addSubnet(network, prefix, kind(network));
    return list.check(address, kind(address));
}
/** A proxy may be written without its scheme. Its address may hold a password, so it is not shown. */
function addressOf(proxy) {
    if (proxy === undefined)
        return undefined;
    const address = proxy.includes('://') ? proxy : `http://${proxy}`;
    if (URL.canParse(address) && /^https?:/i.test(address))
        return address;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('HTTPS_PROXY or HTTP_PROXY is not the address of a proxy', 'Write it like http://proxy.example.com:3128');
}


/***/ }),

/***/ 827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1653);



/** Says in a sentence why a registry did not give `what`, with what it said itself. */
function refused(answer, what, hadCredentials) {
    const { status, url } = answer;
    const said = quoteServer(answer);
    if (status === 401 || status === 403) {
        return hadCredentials
            ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${url.host} refuses ${what} to this account (${status}${said})`, 'See whether "username" and "password", or the login in Docker’s configuration, may read it, and whether it exists')
            : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${url.host} refuses ${what} without a login (${status}${said}); registries say so too of what does not exist`, 'Correct "image", or give "username" and "password", or log in with docker/login-action before');
    }
    if (status === 404) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${url.host} does not know ${what} (404${said})`, hadCredentials
            ? 'Correct "image", or see whether this account may read it'
            : 'Correct "image", or log in if it is private');
    }
    if (status === 429)
        return tooMany(answer, what, { said, hadCredentials });
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrouble */ .KM)(status)) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${url.host} failed at ${what}, again and again (${status}${said})`, 'Try again later, or see the registry’s log');
    }
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${url.host} answered ${what} with ${status}${said}`, 'See whether "image" names a registry');
}
/** Docker Hub has two limits, https://docs.docker.com/docker-hub/usage/: of pulls, told in headers, and of requests. */
function tooMany({ url, headers }, what, { said, hadCredentials }) {
    const { count, seconds } = /^(?<count>\d+);w=(?<seconds>\d+)/.exec(headers.get('ratelimit-limit') ?? '')?.groups ?? {};
    const wait = headers.get('retry-after');
    const again = wait === undefined
        ? ''
        : `; it may be asked again after ${/^\d+$/.test(wait) ? `${wait} s` : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(wait, 40)}`;
    const limit = count === undefined
        ? 'its limit on requests'
        : `its limit of ${count} pulls in ${Math.round(Number(seconds) / 3600)} hours`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${url.host} refuses ${what}, because ${limit} is reached (429${said})${again}`, hadCredentials
        ? 'Try again later, or use an account whose limit is higher'
        : 'Log in, because an account’s limit is higher than that of an address, or try again later');
}
/** The server's own words, or that it is no registry that speaks. */
function quoteServer({ headers, body }) {
    if (/html/i.test(headers.get('content-type') ?? ''))
        return ', with a web page';
    const said = clean(findWords(body.subarray(0, 10_000).toString('utf8')));
    return said === '' ? '' : ` ${said}`;
}
/** OCI's errors; of token servers also OAuth2's, RFC 6749 section 5.2, and Docker Hub's own. */
function findWords(text) {
    try {
        const { errors, error, error_description: description, details } = JSON.parse(text);
        const { code, message } = Array.isArray(errors) ? errors[0] : {};
        return [code, message, error, description, details].filter((word) => typeof word === 'string').join(': ');
    }
    catch {
        return '';
    }
}
function clean(text) {
    return (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .conceal */ .Eq)(text)
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim(), 200);
}


/***/ }),

/***/ 4845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ listTags)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/registry/link.js
const linkPattern = /<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g;
/** Finds the target of `rel="next"` in a `Link` header, RFC 8288, as it is written: relative or absolute. */
function findNextLink(header) {
    for (const [, target, parameters = ''] of (header ?? '').matchAll(linkPattern)) {
        const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]*))/i.exec(parameters);
        const names = (relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/);
        if (names.includes('next'))
            return target;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/registry/news.js
/**
 * Keeps of each page the tags that no page before had. Pages in order, as most registries send them, repeat
 * nothing; to see that is much cheaper than to look all up, or to keep them. `readAgain` reads the page anew.
 */
function makeNews() {
    const inOrder = [];
    let last = '';
    let seen;
    return (page, readAgain) => {
        if (seen === undefined && isAscending(page, last)) {
            inOrder.push(readAgain);
            last = page.at(-1) ?? last;
            return page;
        }
        const known = seen ?? new Set(inOrder.flatMap((read) => read()));
        seen = known;
        return page.filter((tag) => known.size < known.add(tag).size);
    };
}
function isAscending(page, after) {
    let last = after;
    for (const tag of page) {
        if (tag <= last)
            return false;
        last = tag;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/registry/refusal.js
var refusal = __webpack_require__(827);
;// CONCATENATED MODULE: ./lib/registry/tags.js






/** How many tags a page may have. */
const pageSize = 1000;
/** A page of 1,000 tags of 128 characters is 131 kB; some registries send all tags in one. */
const mostBytes = 64_000_000;
/** A list that goes on with next to no new tags is none. */
const mostThinPages = 500;
const thinPage = 10;
const mostTags = 1_000_000;
/** How long a list may take, all its pages together. */
const longestMs = 300_000;
/**
 * Lists a repository's tags page by page to the end, in the registry's own order, each once. A list that
 * is cut, goes in circles or has no end is an error.
 */
async function* listTags(registry, withinMs = longestMs) {
    const end = performance.now() + withinMs;
    const asked = new Set();
    const addNews = makeNews();
    let [total, thinPages, isContinued] = [0, 0, false];
    const askOn = (url) => {
        if (url === undefined)
            return undefined;
        if (asked.has(url) || thinPages > mostThinPages || total > mostTags)
            throw endless(registry);
        asked.add(url);
        return askPage(registry, url);
    };
    let next = askOn(`${ownPath(registry)}?n=${pageSize}`);
    while (next !== undefined) {
        const answer = await next;
        if (answer.status !== 200)
            throw (0,refusal/* refused */.J)(answer, `the tags of ${registry.name}`, registry.hasCredentials);
        if (performance.now() > end)
            throw tooSlow(registry, withinMs);
        const link = nextPage(answer, registry);
        next = askOn(link);
        // One turn of the event loop sends the request, and the answer is made while this page is read.
        await (0,promises_.setImmediate)();
        const page = parsePage(answer);
        const fresh = addNews(page, () => parsePage(answer));
        total += fresh.length;
        thinPages = fresh.length < thinPage ? thinPages + 1 : 0;
        if (isContinued && page.length > 0 && fresh.length === 0)
            throw repeated(registry, total);
        yield fresh;
        isContinued = link === undefined && page.length === pageSize;
        if (isContinued)
            next = askOn(continuation(registry, page));
    }
}
function ownPath({ path }) {
    return `/v2/${path}/tags/list`;
}
/** A page that is full may not be the last, though its registry does not say so. */
function continuation(registry, page) {
    return `${ownPath(registry)}?n=${pageSize}&last=${encodeURIComponent(page.at(-1) ?? '')}`;
}
/** A page that fails while the one before is read fails when it is awaited. */
function askPage(registry, url) {
    const answer = registry.ask(url, { headers: { Accept: 'application/json' }, mostBytes });
    answer.catch(() => { });
    return answer;
}
function parsePage(answer) {
    const { tags } = parseObject(answer);
    if (tags === null)
        return [];
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'))
        return tags;
    throw notList(answer);
}
function parseObject(answer) {
    try {
        return { ...JSON.parse(answer.body.toString('utf8')) };
    }
    catch {
        throw notList(answer);
    }
}
function notList({ url, headers }) {
    const type = headers.get('content-type') ?? '';
    const what = /html/i.test(type) ? 'a web page, perhaps of a proxy or a login' : 'something else';
    return new error/* UserError */.yo(`${url.host} should have answered with a list of tags and sent ${what}`, 'See whether "image" names a registry, and proxies on the way');
}
/**
 * Where the list goes on. A registry behind a proxy may not know its own address and name its path as it
 * sees it: only the query of such a link is taken. A link elsewhere would carry credentials away, and the
 * list would not be this registry's.
 */
function nextPage({ url, headers }, registry) {
    const link = findNextLink(headers.get('link'));
    if (link === undefined)
        return undefined;
    const next = URL.canParse(link, url.href) ? new URL(link, url) : undefined;
    if (next?.host !== url.host || !/^https?:$/.test(next.protocol))
        throw elsewhere(url, link);
    const isSame = next.protocol === url.protocol && next.pathname === url.pathname;
    return isSame ? `${url.origin}${next.pathname}${next.search}` : `${ownPath(registry)}${next.search}`;
}
function elsewhere({ host }, link) {
    return new error/* UserError */.yo(`${host} continues its list of tags at another place (${JSON.stringify((0,shown/* shorten */.ml)(link, 200))}), so it cannot be read to the end`, 'Correct the registry’s own address in its settings');
}
function endless({ name }) {
    return new error/* UserError */.yo(`The list of tags of ${name} does not end`, 'Correct the registry, which sends page after page with nothing new');
}
function repeated({ name }, total) {
    return new error/* UserError */.yo(`The list of tags of ${name} cannot be read to the end: its registry sends the first ${total} again when it is asked for more`, 'Let the registry page by "last", or send the whole list at once');
}
function tooSlow({ name }, withinMs) {
    return new error/* UserError */.yo(`The list of tags of ${name} was not whole within ${withinMs / 1000} s`, 'See whether the registry is overloaded, or remove tags that nobody needs');
}


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9187);

/** Judges one version. A release always qualifies for `prereleases`. */
function judge(version, { range, prereleases }) {
    if (version.prerelease === '')
        return isInOne(version, range.narrow) ? 'fits' : 'outside the range';
    if (!isInOne(version, range.wide))
        return 'outside the range';
    if (prereleases === 'named')
        return isAdmitted(version, range) ? 'fits' : 'a pre-release';
    return prereleases === 'all' || prereleases(version.prerelease) ? 'fits' : 'another pre-release label';
}
function isInOne(version, alternatives) {
    for (const bounds of alternatives)
        if ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(version, bounds))
            return true;
    return false;
}
/** npm's rule: the same bounds that hold also name a pre-release of the same major, minor and patch. */
function isAdmitted(version, { narrow }) {
    return narrow.some((bounds) => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(version, bounds) && (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(version, bounds));
}


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ tallyTags)
});

// EXTERNAL MODULE: ./lib/version/judge.js
var judge = __webpack_require__(3959);
// EXTERNAL MODULE: ./lib/version/bounds.js
var version_bounds = __webpack_require__(9187);
// EXTERNAL MODULE: ./lib/version/loose.js
var version_loose = __webpack_require__(6342);
// EXTERNAL MODULE: ./lib/version/range.js + 4 modules
var range = __webpack_require__(8158);
// EXTERNAL MODULE: ./lib/version/tag.js
var version_tag = __webpack_require__(8820);
;// CONCATENATED MODULE: ./lib/version/overlooked.js




/** Labels that begin so tell of a pre-release, all others of a variant of the image. */
const prereleaseLabel = /^(?:alpha|beta|cr|rc|pre|preview|prerelease|dev|devel|develop|snapshot|nightly|canary|next|milestone|eap?|test|unstable|experimental|edge|insiders?|[abm])(?![a-z])/i;
/**
 * Makes the function that looks at tags that are passed over, or left out as a pre-release, for a newer version
 * that nobody would miss: none outside the range, and no ordinary pre-release.
 */
function findOverlooked(choice) {
    const range = looseRange(choice.range.text);
    return (tag, version) => {
        if (version !== undefined && (choice.prereleases !== 'named' || prereleaseLabel.test(version.prerelease)))
            return undefined;
        const text = (0,version_tag/* versionTextOf */.Lv)(tag, choice) ?? tag;
        const numbers = (0,version_loose/* leadingNumbers */.vh)(text);
        if (numbers === undefined || !range.narrow.some((bounds) => (0,version_bounds/* isInside */.FK)(numbers, bounds)))
            return undefined;
        const remedy = remedyFor(tag, text, choice);
        return remedy === undefined ? undefined : { tag, numbers, remedy };
    };
}
function looseRange(text) {
    try {
        return (0,range/* parseRange */.R)(text, 'loose');
    }
    catch {
        return (0,range/* parseRange */.R)('');
    }
}
function remedyFor(tag, text, { versionText, ...reading }) {
    const loose = (0,version_loose/* parseLoose */.il)(text);
    const label = loose?.prerelease ?? text.replace(/^v?[\d._-]+/, '');
    if (prereleaseLabel.test(label))
        return undefined;
    if (versionText !== undefined && versionText(tag) === undefined)
        return 'another "tag-pattern" would take it';
    if (label === '')
        return reading.versioning === 'loose' ? undefined : '"versioning: loose" would take it';
    const isWhole = (0,version_tag/* parseTag */.ED)(text.slice(0, -label.length - 1), reading) !== undefined;
    const alsoLoose = isWhole ? '' : ' and "versioning: loose"';
    return `"tag-pattern: ^(?<version>.+)-${label.replaceAll('.', '\\.')}$"${alsoLoose} would take it if it is a variant, "prerelease: true"${alsoLoose} if it is a pre-release`;
}

;// CONCATENATED MODULE: ./lib/version/shelf.js
/**
 * A shelf for `most` items, in the order of `compare`, better ones lower. Items that come in ascending
 * order, as registries list their tags, each go to the end at the cost of one comparison.
 */
function makeShelf(most, compare) {
    // Worst first, and cut only when twice as long: both spare moving all others for each item.
    let items = [];
    function insert(item) {
        const worst = items[items.length - most];
        if (worst === undefined || compare(worst, item) > 0)
            items.splice(placeOf(item, items, compare), 0, item);
    }
    return {
        put(item) {
            const best = items[items.length - 1];
            if (best === undefined || compare(best, item) > 0)
                items.push(item);
            else
                insert(item);
            if (items.length === 2 * most)
                items = items.slice(most);
        },
        best: () => items.slice(-most).reverse(),
    };
}
/** The index of the first that is as good or better. */
function placeOf(item, items, compare) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const other = items[middle];
        if (other !== undefined && compare(other, item) > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
;// CONCATENATED MODULE: ./lib/version/yaml-twin.js
/** Finds versions that a number of YAML may have been meant for: unquoted, 1.10 is 1.1. */
function findYamlTwin(text) {
    const { major, minor } = /^(?<major>\d+)\.(?<minor>\d*[1-9])$/.exec(text)?.groups ?? {};
    if (major === undefined)
        return () => false;
    return (version) => version.major === major && version.minor === `${minor}0`;
}

;// CONCATENATED MODULE: ./lib/version/pick.js






/** Folds tags into a tally as they come, in any order, keeping no more than the best. */
function tallyTags(choice) {
    const pivot = firstBound(choice.range);
    const overlook = findOverlooked(choice);
    const isYamlTwin = findYamlTwin(choice.range.text);
    const counts = startCounts();
    return {
        add(tag) {
            counts.total++;
            const version = (0,version_tag/* parseTag */.ED)(tag, choice);
            const judgement = version && (0,judge/* judge */.S)(version, choice);
            if (judgement !== 'fits' && judgement !== 'outside the range') {
                const overlooked = overlook(tag, version);
                if (overlooked !== undefined)
                    counts.overlooked.put(overlooked);
            }
            if (version === undefined || judgement === undefined)
                return passOver(counts, tag, choice);
            if (judgement === 'outside the range' && isYamlTwin(version))
                counts.yamlTwin = tag;
            place(counts, version, judgement, pivot);
        },
        result: () => ({
            ...counts,
            best: counts.best.best(),
            prereleases: counts.prereleases.best(),
            below: counts.below.best(),
            above: counts.above.best(),
            unmatched: counts.unmatched.best(),
            overlooked: counts.overlooked.best()[0],
        }),
    };
}
function startCounts() {
    return {
        total: 0,
        passedOver: 0,
        matched: 0,
        keptOut: { 'outside the range': 0, 'a pre-release': 0, 'another pre-release label': 0 },
        best: makeShelf(100, version_tag/* compareTags */.bb),
        prereleases: makeShelf(3, version_tag/* compareTags */.bb),
        below: makeShelf(3, version_tag/* compareTags */.bb),
        above: makeShelf(3, (a, b) => (0,version_tag/* compareTags */.bb)(b, a)),
        unmatched: makeShelf(3, version_tag/* compareTags */.bb),
        overlooked: makeShelf(1, (a, b) => (0,version_version/* compareVersions */.Zy)(b.numbers, a.numbers)),
        yamlTwin: undefined,
    };
}
function passOver(counts, tag, { versionText, ...reading }) {
    counts.passedOver++;
    const version = versionText === undefined ? undefined : (0,version_tag/* parseTag */.ED)(tag, reading);
    if (version !== undefined)
        counts.unmatched.put(version);
}
function place(counts, version, judgement, pivot) {
    if (judgement === 'fits') {
        counts.matched++;
        counts.best.put(version);
        return;
    }
    counts.keptOut[judgement]++;
    if (judgement !== 'outside the range')
        counts.prereleases.put(version);
    else if (pivot === undefined || (0,version_version/* compareVersions */.Zy)(version, pivot) < 0)
        counts.below.put(version);
    else
        counts.above.put(version);
}
function firstBound({ wide }) {
    return wide[0]?.[0]?.version;
}


/***/ }),

/***/ 3772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ tellYamlTwin),
/* harmony export */   tf: () => (/* binding */ noneFits),
/* harmony export */   vO: () => (/* binding */ explainChoice),
/* harmony export */   xK: () => (/* binding */ warnOfNewer)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6342);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9856);



const shownTags = 5;
/** Says in lines what was counted, which five were the best, and which rule chose the first. */
function explainChoice(tally, choice) {
    const { total, passedOver, matched, best } = tally;
    return [
        `${count(total, 'tag')}, ${total - passedOver} of them versions, ${matched} of these ${wanted(choice, 'several')}`,
        ...leftOut(tally, choice),
        ...(best.length === 0
            ? []
            : [`Picked ${best[0]?.tag}, ${rule(best, matched)}: ${showTags(best.slice(0, shownTags))}`]),
    ];
}
/** Why the first of so many was picked. */
function rule([first, second], matched) {
    if (first === undefined || second === undefined)
        return 'the only one that fits';
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(first, second) !== 0)
        return `the highest of ${matched}`;
    return `the first of equal ones among ${matched} (plain, then with v, then the highest build)`;
}
/** Warns of a newer tag that was passed over, or left out as a variant, and says what would take it. */
function warnOfNewer(name, best, { overlooked }) {
    if (overlooked === undefined)
        return [];
    const { tag, numbers, remedy } = overlooked;
    const chosen = (0,_loose_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingNumbers */ .vh)((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(best));
    if (chosen === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(numbers, chosen) <= 0)
        return [];
    return [`${name}: ${best.tag} is chosen, and ${tag} has a higher number: ${remedy}`];
}
/** Tells of versions that may be meant where YAML has made another number of them. */
function tellYamlTwin({ yamlTwin }, { range }) {
    if (yamlTwin === undefined)
        return [];
    return [
        `"version" is ${range.text}, and there is ${yamlTwin}: if ${range.text}0 was written, quote it, because YAML reads it as the number ${range.text}`,
    ];
}
/** What was kept out, and how to get it. */
function leftOut({ keptOut, prereleases, passedOver }, { versionText }) {
    const lines = [];
    const examples = showTags(prereleases);
    if (keptOut['a pre-release'] > 0) {
        lines.push(`${count(keptOut['a pre-release'], 'pre-release')} left out (${examples}): "prerelease: true" takes them; for a variant of the image, which SemVer reads as one, set "tag-pattern" to one like ^(?<version>.+)-alpine$`);
    }
    if (keptOut['another pre-release label'] > 0) {
        lines.push(`${count(keptOut['another pre-release label'], 'pre-release')} left out whose label "prerelease" does not match (${examples})`);
    }
    if (passedOver > 0) {
        lines.push(`${count(passedOver, 'tag')} passed over: no version${versionText === undefined ? '' : ', or no match of "tag-pattern"'}`);
    }
    return lines;
}
/** The mistake of a wish that no tag fulfils, with the nearest tags and what kept each out. */
function noneFits(name, tally, choice) {
    const { total } = tally;
    if (total === 0)
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} has no tags`, 'Push an image, or correct "image"');
    const none = total === 1 ? `The only tag of ${name} is not` : `None of the ${total} tags of ${name} is`;
    const nearest = nearestOf(tally, choice);
    if (nearest.length > 0) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${none} ${wanted(choice, 'one')}; the nearest: ${nearest.join(', ')}`, remedyFor(tally, choice));
    }
    if (tally.overlooked !== undefined) {
        const { tag, remedy } = tally.overlooked;
        const kind = choice.versioning === 'loose' ? 'version' : 'SemVer version';
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${none} a ${kind}; the nearest: ${tag}`, `${remedy[0]?.toUpperCase()}${remedy.slice(1)}`);
    }
    return choice.versionText === undefined
        ? new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${none} a version`, 'Tags must be SemVer versions like 1.4.2 or v1.4.2; for tags that hold one set "tag-pattern"')
        : new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"tag-pattern" finds no version in the ${count(total, 'tag')} of ${name}`, 'Correct "tag-pattern": its group "version" must take in a whole version like 1.4.2');
}
function nearestOf(tally, { range }) {
    const { prereleases, keptOut, below, above, unmatched, overlooked } = tally;
    const why = keptOut['a pre-release'] > 0 ? 'is a pre-release' : 'has another pre-release label';
    const outside = range.exact === undefined ? 'is outside the range' : 'is another version';
    const versions = [
        ...prereleases.map(({ tag }) => `${tag} ${why}`),
        ...[...above.slice(0, 2), ...below.slice(0, 2)].map(({ tag }) => `${tag} ${outside}`),
        ...unmatched.map(({ tag }) => `${tag} does not match "tag-pattern"`),
    ];
    const isTold = overlooked === undefined || [...prereleases, ...unmatched].some(({ tag }) => tag === overlooked.tag);
    return versions.length === 0 || isTold
        ? versions
        : [`${overlooked.tag} (${overlooked.remedy})`, ...versions];
}
function remedyFor({ prereleases, keptOut, below, above }, { range, versionText }) {
    if (prereleases.length > 0) {
        const mayBeVariants = keptOut['a pre-release'] > 0 && versionText === undefined;
        const orPattern = mayBeVariants ? ', set "tag-pattern" if these are variants of the image' : '';
        return `Set "prerelease" to true${orPattern}, or widen "version"`;
    }
    if (below.length === 0 && above.length === 0)
        return 'Correct "tag-pattern"';
    if (range.exact !== undefined)
        return 'Correct "version", or push that version';
    return /^\d+\.[1-9]$/.test(range.text)
        ? `Widen "version"; if ${range.text}0 was written there, quote it, because YAML reads it as the number ${range.text}`
        : 'Widen "version"';
}
/** What must be true of a version, of one or of several. */
function wanted({ range, prereleases }, number) {
    if (range.exact !== undefined && number === 'one')
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(range.exact);
    if (range.text !== '')
        return `inside ${range.text}${prereleases === 'named' ? '' : ', pre-releases too'}`;
    if (prereleases === 'named')
        return number === 'one' ? 'a release' : 'releases';
    return number === 'one' ? 'a version' : 'wanted, pre-releases too';
}
function showTags(versions) {
    return versions.map(({ tag }) => tag).join(', ');
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
