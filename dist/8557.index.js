export const id = 8557;
export const ids = [8557,1367,157];
export const modules = {

/***/ 1367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf),
/* harmony export */   d: () => (/* binding */ sshArguments),
/* harmony export */   findDestination: () => (/* binding */ findDestination)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


/**
 * The arguments of `ssh`, as Docker's command line gives them, that nothing may ask questions, and that the
 * host's key is checked whatever the user's configuration says.
 */
function sshArguments({ socket, ...login }) {
    const docker = ['docker', ...(socket === undefined ? [] : [`--host=unix://${socket}`])];
    const quiet = ['ConnectTimeout=30', 'BatchMode=yes'];
    const checked = ['StrictHostKeyChecking=yes', 'NoHostAuthenticationForLocalhost=no'];
    const set = [...quiet, ...checked, ...ownFiles(login)];
    return [...options(set), '-T', ...destinationOf(login), ...docker, 'system', 'dial-stdio'];
}
/** A connection that the user's configuration shares was made with another key, or would outlive the step. */
const alone = ['ControlMaster=no', 'ControlPath=none'];
/** With files of its own a login takes nothing from agents and other lists of hosts, and leaves nothing in them. */
function ownFiles({ keyFile, knownHostsFile }) {
    if (keyFile === undefined && knownHostsFile === undefined)
        return [];
    const key = keyFile === undefined ? [] : [`IdentityFile="${keyFile}"`, 'IdentitiesOnly=yes', 'IdentityAgent=none'];
    const hosts = knownHostsFile === undefined
        ? []
        : [`UserKnownHostsFile="${knownHostsFile}"`, `GlobalKnownHostsFile="${knownHostsFile}"`];
    return [...key, ...hosts, ...alone];
}
function options(set) {
    return set.flatMap((option) => ['-o', option]);
}
/** Where a login leads, as the user's configuration has it. */
async function findDestination(login) {
    const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('ssh', ['-G', ...destinationOf(login)]).catch(() => ({ stdout: '' }));
    const find = (name) => new RegExp(`^${name} (.+)$`, 'm').exec(stdout)?.[1]?.trim();
    return {
        hostname: find('hostname') ?? login.host,
        user: find('user') ?? login.user,
        port: Number(find('port') ?? login.port ?? 22),
    };
}
/** The arguments that say who logs in where; the last is the host. */
function destinationOf({ user, port, host }) {
    const name = user === undefined ? [] : ['-l', user];
    return [...name, ...(port === undefined ? [] : ['-p', String(port)]), '--', host];
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainSsh: () => (/* binding */ explainSsh)
});

// EXTERNAL MODULE: ./lib/shown.js
var lib_shown = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/engine/transport/host-key-errors.js
/** What to compare and what to write down before a host may be trusted; `undefined` where trust is not the trouble. */
function explainHostKey({ message, hostKey }) {
    const shown = hostKey === undefined ? '' : ` (${hostKey.fingerprint})`;
    if (/REVOKED HOST KEY/.test(message))
        return [
            `cannot be trusted: the key of the host {} is marked as revoked${shown}`,
            'Give the host a new key, and write that into "ssh-known-hosts"',
        ];
    if (/REMOTE HOST IDENTIFICATION HAS CHANGED/.test(message))
        return [
            `cannot be trusted: the key of the host {} is not the one that is known${shown}`,
            `If the host was set up anew: ${howToAdd(hostKey, 'in place of its old one ')}. If not, somebody may stand in between`,
        ];
    if (/Host key verification failed|host key is known for/.test(message))
        return [`cannot be trusted: the key of the host {} is not known${shown}`, capital(howToAdd(hostKey, ''))];
    return undefined;
}
function howToAdd(hostKey, place) {
    if (hostKey === undefined)
        return `add what "ssh-keyscan -p {port} {host}" prints to "ssh-known-hosts" ${place}after comparing its fingerprint with the host’s own`;
    const { line, file, fingerprint } = hostKey;
    return `add the line "${line}" to "ssh-known-hosts" ${place}after seeing that "ssh-keygen -lf ${file}" prints ${fingerprint} on the host itself`;
}
function capital(text) {
    return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/engine/transport/ssh.js + 1 modules
var ssh = __webpack_require__(157);
// EXTERNAL MODULE: ./lib/engine/transport/unreachable.js
var unreachable = __webpack_require__(2934);
;// CONCATENATED MODULE: ./lib/engine/transport/ssh-errors.js




const install = 'Install Docker there, and see "{ssh} docker version"';
/** What ssh and the far side say, the telling ones first. */
const lasting = [
    {
        pattern: /permission denied while trying to connect|dial unix \S+ connect: permission denied/i,
        meaning: [
            'is there, but the user of the login may not use its socket: the host {}',
            'Add {user} to the group "docker" on {host}',
        ],
    },
    {
        pattern: /account is (?:currently )?not available|account has expired|password has expired/i,
        meaning: [
            'cannot be reached: the host {} lets that user in, but not work',
            'Give {user} a shell there, or write another user into the address',
        ],
    },
    {
        pattern: /Permission denied \(|Too many authentication failures|no mutual signature/,
        meaning: [
            'cannot be reached: the host {} refuses the login',
            'Set "ssh-key" to a key without a passphrase whose public half stands in ~/.ssh/authorized_keys of {user} there, and see that the user of the address is right',
        ],
    },
    {
        pattern: /not a docker command|unknown command.*dial-stdio|unknown shorthand flag/,
        meaning: ['cannot be reached: Docker on the host {} is too old', 'Install Docker 20.10 or later there'],
    },
    {
        pattern: /docker\S*: (?:command )?not found|docker: No such file|'docker' is not recognized|Unknown command: docker/i,
        meaning: [
            'cannot be reached: the host {} has no docker command, or not on the PATH of such a login',
            install,
        ],
    },
];
const passing = [
    {
        pattern: /Cannot connect to the Docker daemon|dial unix|failed to open the raw stream connection/i,
        meaning: ['does not run on the host {}, or not at that socket', 'Start Docker there'],
    },
    {
        pattern: /Could not resolve hostname/,
        meaning: ['cannot be reached: there is no host {}', 'Correct the address, or see the runner’s DNS'],
    },
    {
        pattern: /Connection refused/,
        meaning: [
            'cannot be reached: no ssh server listens at the host {}',
            'Start it there, or correct the port of the address',
        ],
    },
    {
        pattern: /timed out|No route to host|Network is unreachable/i,
        meaning: [
            'cannot be reached: the host {} does not answer',
            'See that it runs, and the networks and firewalls on the way',
        ],
    },
];
/** Output before the engine's answer, of a login that goes on. */
const greeter = [
    'cannot be reached: the host {} prints something of its own at the login',
    'Have its shell’s start files print only where a person logs in',
];
/** What a login's failure means, and whether it would fail again; `undefined` where ssh has no part in it. */
function explainSsh(cause, login) {
    if ((0,unreachable/* codeOf */.$N)(cause) === 'ENOENT')
        return {
            meaning: [
                'needs the program ssh, which the runner does not have',
                'Install OpenSSH’s client on the runner',
            ],
            isLasting: true,
        };
    if (!(cause instanceof ssh/* SshFailure */.d))
        return undefined;
    const fill = filler(cause.destination ?? { hostname: login.host, user: login.user, port: login.port ?? 22 });
    const hostKey = explainHostKey(cause);
    if (hostKey !== undefined)
        return { meaning: fill(hostKey), isLasting: true };
    const { meaning, isLasting } = findMeaning(cause);
    const [problem, remedy] = fill(meaning);
    return { meaning: [`${problem}${quoted(cause.message)}`, remedy], isLasting };
}
function findMeaning({ message, exitCode }) {
    const isMet = ({ pattern }) => pattern.test(message);
    const known = lasting.find(isMet)?.meaning ?? (exitCode === null ? greeter : undefined);
    if (known !== undefined)
        return { meaning: known, isLasting: true };
    const unknown = [
        `cannot be reached: the login to the host {} ended with code ${exitCode}`,
        'See whether "{ssh} docker version" works on the runner',
    ];
    return { meaning: passing.find(isMet)?.meaning ?? unknown, isLasting: false };
}
function filler({ hostname, user, port }) {
    const call = [
        'ssh',
        ...(port === 22 ? [] : ['-p', port]),
        user === undefined ? hostname : `${user}@${hostname}`,
    ];
    const words = {
        '{}': `${hostname} (${user === undefined ? '' : `user ${user}, `}port ${port})`,
        '{host}': hostname,
        '{port}': String(port),
        '{user}': user ?? 'the user',
        '{ssh}': call.join(' '),
    };
    const fill = (text) => text.replace(/\{\w*\}/g, (word) => words[word] ?? word);
    return ([problem, remedy]) => [fill(problem), fill(remedy)];
}
/** What was said, as evidence: a refusing host may explain itself in several lines, the last of which tells most. */
function quoted(said) {
    const lines = said.split(/[\r\n]+/).flatMap((line) => line.trim() || []);
    const shown = lines.slice(-5).map((line) => (0,lib_shown/* shorten */.ml)(line, 300));
    return shown.length === 0 ? '' : ` (${lines.length > 5 ? '…; ' : ''}${shown.join('; ')})`;
}


/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ SshFailure),
  sshAgent: () => (/* binding */ sshAgent)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/engine/transport/limiter.js
/** Lets at most so many pieces of work run at once; the others wait for their turn. */
function limiter(most) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running >= most)
            await new Promise((begin) => waiting.push(begin));
        else
            running++;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running--;
            else
                next();
        }
    };
}

// EXTERNAL MODULE: ./lib/engine/transport/ssh-call.js
var ssh_call = __webpack_require__(1367);
;// CONCATENATED MODULE: ./lib/engine/transport/ssh.js








/** A login that failed: what `ssh` and the far side said, and the code that `ssh` ended with. */
class SshFailure extends Error {
    name = 'SshFailure';
    code = 'SSH';
    exitCode;
    destination;
    /** What the host shows as its key, where that was the trouble. */
    hostKey;
    constructor(said, exitCode) {
        super((0,shown/* conceal */.Eq)(said));
        this.exitCode = exitCode;
    }
}
/** So many characters of what ssh says are kept. */
const mostSaid = 64 * 1024;
/** How many logins may be under way at once: from the tenth on, sshd drops some by chance (MaxStartups). */
const mostLogins = 6;
/** Nothing is left behind, however the process ends: a killed one closes what its logins read from. */
const children = new Set();
process.once('exit', () => {
    for (const child of children)
        child.kill();
});
/**
 * Makes an agent whose connections are logins by the system's own `ssh`, with the user's configuration,
 * keys and known hosts, to `docker system dial-stdio`, as Docker's command line does.
 */
function sshAgent(login) {
    const own = new Set();
    const inTurn = limiter(mostLogins);
    const agent = new external_node_http_.Agent({ keepAlive: true });
    const destroy = agent.destroy.bind(agent);
    return Object.assign(agent, {
        createConnection(_options, done) {
            inTurn(() => logIn(login, own)).then((stream) => done(null, stream.on('error', () => { })), done);
        },
        destroy() {
            for (const child of own)
                child.kill();
            destroy();
        },
    });
}
/** In a session of its own, so that what cancels the step does not end its connections first. */
async function logIn(login, own) {
    const child = (0,external_node_child_process_.spawn)('ssh', (0,ssh_call/* sshArguments */.d)(login), { detached: true, windowsHide: true });
    for (const set of [children, own]) {
        set.add(child);
        child.once('exit', () => set.delete(child)).once('error', () => set.delete(child));
    }
    // A connection that the user's configuration shares may go on holding its end of this.
    child.once('exit', () => setTimeout(() => child.stderr.destroy(), 200).unref());
    try {
        await greet(child);
        return asConnection(child);
    }
    catch (thrown) {
        child.kill();
        if (thrown instanceof SshFailure)
            await addCircumstances(thrown, login);
        throw thrown;
    }
}
async function addCircumstances(failure, login) {
    failure.destination = await (0,ssh_call.findDestination)(login);
    if (!/Host key verification failed/.test(failure.message))
        return;
    const { askHostKey } = await __webpack_require__.e(/* import() */ 9170).then(__webpack_require__.bind(__webpack_require__, 9170));
    failure.hostKey = await askHostKey((0,ssh_call/* destinationOf */.M)(login));
}
/** Exchanges one request and answer, so that whatever fails has failed before a call is under way. */
async function greet(child) {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
        said = lastLines(said + chunk);
    });
    child.stdin.on('error', () => { }); // that it has ended says more
    child.stdin.write('HEAD /_ping HTTP/1.1\r\nHost: docker\r\n\r\n');
    const ended = (0,external_node_events_.once)(child, 'close');
    const head = await Promise.race([readHead(child.stdout), ended.then(() => '')]);
    if (head.startsWith('HTTP/1.') && head.includes(blankLine))
        return;
    const [own = ''] = head.split(/^HTTP\/1\./m);
    const printed = own.trim() === '' ? '' : `stdout: ${own.trim()}`;
    if (head.includes(blankLine) || head.length >= mostHead)
        throw new SshFailure(printed, null);
    const [code] = await ended;
    throw new SshFailure([said.trim(), printed].filter((text) => text !== '').join('\n'), code);
}
/** The end of what was said in whole lines: the rest of a line could be the rest of a secret. */
function lastLines(text) {
    if (text.length <= mostSaid)
        return text;
    const end = text.indexOf('\n', text.length - mostSaid);
    return end < 0 ? '' : text.slice(end + 1);
}
const blankLine = '\r\n\r\n';
const mostHead = 16_384;
/** Reads up to the blank line that ends the head of an answer, and not a byte more follows it; or to the end. */
async function readHead(stdout) {
    let head = '';
    while (!head.includes(blankLine) && head.length < mostHead) {
        const chunk = stdout.read();
        if (chunk !== null)
            head += chunk.toString('latin1');
        else if (stdout.readableEnded || stdout.destroyed)
            return head;
        else
            await Promise.race([(0,external_node_events_.once)(stdout, 'readable'), (0,external_node_events_.once)(stdout, 'end')]);
    }
    return head;
}
/** Makes one stream of the program's two, which behaves like a socket where `http` takes it for one. */
function asConnection(child) {
    const { stdin, stdout, stderr } = child;
    const sockets = [stdin, stdout, stderr].filter((stream) => stream instanceof external_node_net_.Socket);
    const each = (method) => {
        for (const one of [child, ...sockets])
            one[method]();
    };
    const connection = external_node_stream_.Duplex.from({ readable: stdout, writable: stdin });
    connection.once('close', () => child.kill());
    stdout.on('timeout', () => connection.emit('timeout'));
    return Object.assign(connection, {
        setTimeout(ms) {
            if (stdout instanceof external_node_net_.Socket)
                stdout.setTimeout(ms);
            return connection;
        },
        setNoDelay: () => connection,
        setKeepAlive: () => connection,
        ref: () => each('ref'),
        unref: () => each('unref'),
    });
}


/***/ })

};
