export const id = 182;
export const ids = [182,759];
export const modules = {

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainSsh: () => (/* binding */ explainSsh)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
/* harmony import */ var _ssh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3260);



/** What ssh and the far side say, the telling ones first; `{}` is the host of the address, `{known}` its name in known_hosts. */
const lasting = [
    {
        pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED/,
        meaning: [
            'cannot be trusted: the key of the host {} is not the one in known_hosts',
            'If it was set up anew, run "ssh-keygen -R {known}" on the runner and add the new key to known_hosts after comparing its fingerprint; if not, somebody may stand in between',
        ],
    },
    {
        pattern: /Host key verification failed|host key is known for/,
        meaning: [
            'cannot be trusted: the key of the host {} is not known on this runner',
            'Add it to the known_hosts of the runner’s user, for example from a variable: echo "$KNOWN_HOSTS" >> ~/.ssh/known_hosts',
        ],
    },
    {
        pattern: /permission denied while trying to connect|dial unix \S+ connect: permission denied/i,
        meaning: [
            'is there, but the user of the login may not use its socket',
            'Add that user to the group "docker" on {}',
        ],
    },
    {
        pattern: /Permission denied \(|Too many authentication failures|no mutual signature/,
        meaning: [
            'cannot be reached: the host {} refuses the login',
            'Give the runner’s user a key without a passphrase that the host accepts (ssh-agent or ~/.ssh/config), and see that the user of the address is right',
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
            'Install Docker there, and see "ssh {} docker version"',
        ],
    },
    {
        pattern: /^stdout: /,
        meaning: [
            'cannot be reached: the host {} prints something of its own at the login',
            'Have its shell’s start files print only where a person logs in',
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
/** What a login's failure means, and whether it would fail again; `undefined` where ssh has no part in it. */
function explainSsh(cause, { host, port = 22 }) {
    if ((0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(cause) === 'ENOENT')
        return {
            meaning: [
                'needs the program ssh, which the runner does not have',
                'Install OpenSSH’s client on the runner',
            ],
            isLasting: true,
        };
    if (!(cause instanceof _ssh_js__WEBPACK_IMPORTED_MODULE_1__/* .SshFailure */ .d))
        return undefined;
    const said = cause.message;
    const find = (table) => table.find(({ pattern }) => pattern.test(said))?.meaning;
    const known = find(lasting);
    const [problem, remedy] = known ??
        find(passing) ?? [
        `cannot be reached: ssh ended with code ${cause.exitCode}`,
        'See whether "ssh {} docker version" works on the runner',
    ];
    const filled = (text) => text.replaceAll('{}', host).replaceAll('{known}', port === 22 ? host : `[${host}]:${port}`);
    return { meaning: [`${filled(problem)}${quoted(said)}`, filled(remedy)], isLasting: known !== undefined };
}
/** The last line that was said, as evidence. */
function quoted(said) {
    const line = said.trim().split('\n').at(-1)?.trim() ?? '';
    return line === '' ? '' : ` (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, 300)})`;
}


/***/ }),

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ SshFailure),
  findHostname: () => (/* binding */ findHostname),
  sshAgent: () => (/* binding */ sshAgent)
});

// UNUSED EXPORTS: sshArguments

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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/engine/limiter.js
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

;// CONCATENATED MODULE: ./lib/engine/ssh.js








/** A login that failed: what `ssh` and the far side said, and the code that `ssh` ended with. */
class SshFailure extends Error {
    name = 'SshFailure';
    code = 'SSH';
    exitCode;
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
/** The arguments of `ssh`, as Docker's command line gives them, and that nothing may ask questions. */
function sshArguments({ socket, ...login }) {
    const docker = ['docker', ...(socket === undefined ? [] : [`--host=unix://${socket}`])];
    const quiet = ['-o', 'ConnectTimeout=30', '-o', 'BatchMode=yes', '-T'];
    return [...quiet, ...destination(login), ...docker, 'system', 'dial-stdio'];
}
/** The name or address of the machine that a login leads to, as the user's configuration has it. */
async function findHostname(login) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('ssh', ['-G', ...destination(login)]);
        return /^hostname (?<name>\S+)$/m.exec(stdout)?.groups?.name ?? login.host;
    }
    catch {
        return login.host; // the login itself tells what is wrong
    }
}
function destination({ user, port, host }) {
    const name = user === undefined ? [] : ['-l', user];
    return [...name, ...(port === undefined ? [] : ['-p', String(port)]), '--', host];
}
/** In a session of its own, so that what cancels the step does not end its connections first. */
async function logIn(login, own) {
    const child = (0,external_node_child_process_.spawn)('ssh', sshArguments(login), { detached: true, windowsHide: true });
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
        throw thrown;
    }
}
/** Exchanges one request and answer, so that whatever fails has failed before a call is under way. */
async function greet(child) {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
        said = lastLines(said + chunk);
    });
    child.stdin.on('error', () => { }); // that it has ended says more
    child.stdin.write('HEAD /_ping HTTP/1.1\r\nHost: docker\r\n\r\n');
    const ended = (0,external_node_events_.once)(child, 'close').then(([code]) => {
        throw new SshFailure(said, code);
    });
    const head = await Promise.race([readHead(child.stdout), ended]);
    if (!head.startsWith('HTTP/1.'))
        throw new SshFailure(`stdout: ${head.split('\n', 1)[0]}`, null);
}
/** The end of what was said in whole lines: the rest of a line could be the rest of a secret. */
function lastLines(text) {
    if (text.length <= mostSaid)
        return text;
    const end = text.indexOf('\n', text.length - mostSaid);
    return end < 0 ? '' : text.slice(end + 1);
}
/** Reads up to the blank line that ends the head of an answer, and not a byte more follows it. */
async function readHead(stdout) {
    let head = '';
    while (!head.includes('\r\n\r\n') && head.length < 16_384) {
        const chunk = stdout.read();
        if (chunk !== null)
            head += chunk.toString('latin1');
        else if (stdout.readableEnded)
            return await new Promise(() => { }); // its end tells why
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
