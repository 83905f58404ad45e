import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 8485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ declaredOutputs),
/* harmony export */   b: () => (/* binding */ declared)
/* harmony export */ });
/** What each `action.yml` declares: its inputs with their defaults. Generated by `npm run build`. */
const declared = {
    deploy: {
        image: '',
        version: '',
        prerelease: 'false',
        'tag-pattern': '',
        versioning: 'semver',
        'if-none': 'fail',
        name: '',
        'take-over': 'false',
        strategy: 'auto',
        'dry-run': 'false',
        recreate: 'false',
        rollback: 'true',
        drain: '0s',
        'keep-old': '1',
        'remove-old-images': 'true',
        environment: '',
        pull: 'missing',
        platform: '',
        env: '',
        'env-file': '',
        secrets: '',
        ports: '',
        'publish-all': 'false',
        volumes: '',
        network: '',
        'network-aliases': '',
        'create-network': 'false',
        restart: 'unless-stopped',
        command: '',
        entrypoint: '',
        user: '',
        workdir: '',
        hostname: '',
        labels: '',
        memory: '',
        cpus: '',
        'read-only': 'false',
        tmpfs: '',
        'cap-add': '',
        'cap-drop': '',
        'extra-hosts': '',
        init: 'false',
        'stop-signal': '',
        'stop-timeout': '',
        isolation: '',
        'create-options': '',
        'health-cmd': '',
        'health-interval': '',
        'health-timeout': '',
        'health-retries': '',
        'health-start-period': '',
        'health-start-interval': '',
        'wait-for': 'auto',
        'wait-http': '',
        'wait-tcp': '',
        'wait-log': '',
        'wait-timeout': '2m',
        'stable-for': '',
        'on-unhealthy': 'fail',
        'exit-codes': '0',
        'on-unready': 'fail',
        'keep-failed': 'false',
        'logs-tail': '100',
        'config-file': '',
        'config-transforms': '',
        'config-environment': '',
        'config-variables': '',
        'config-tokens': '',
        'config-strict': 'false',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        username: '',
        password: '',
        insecure: 'false',
        summary: 'true',
    },
    'resolve-tag': {
        image: '',
        version: '',
        prerelease: 'false',
        'tag-pattern': '',
        versioning: 'semver',
        platform: '',
        'if-none': 'fail',
        username: '',
        password: '',
        insecure: 'false',
        summary: 'true',
    },
    rollback: {
        name: '',
        to: '',
        drain: '0s',
        environment: '',
        'wait-for': 'auto',
        'wait-http': '',
        'wait-tcp': '',
        'wait-log': '',
        'wait-timeout': '2m',
        'stable-for': '',
        'on-unhealthy': 'fail',
        'exit-codes': '0',
        'on-unready': 'fail',
        'logs-tail': '100',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        summary: 'true',
    },
    run: {
        image: '',
        pull: 'missing',
        platform: '',
        name: '',
        env: '',
        'env-file': '',
        secrets: '',
        ports: '',
        'publish-all': 'false',
        volumes: '',
        network: '',
        'network-aliases': '',
        'create-network': 'false',
        restart: 'no',
        command: '',
        entrypoint: '',
        user: '',
        workdir: '',
        hostname: '',
        labels: '',
        memory: '',
        cpus: '',
        'read-only': 'false',
        tmpfs: '',
        'cap-add': '',
        'cap-drop': '',
        'extra-hosts': '',
        init: 'false',
        'stop-signal': '',
        'stop-timeout': '',
        isolation: '',
        'create-options': '',
        'health-cmd': '',
        'health-interval': '',
        'health-timeout': '',
        'health-retries': '',
        'health-start-period': '',
        'health-start-interval': '',
        'wait-for': 'auto',
        'wait-http': '',
        'wait-tcp': '',
        'wait-log': '',
        'wait-timeout': '2m',
        'stable-for': '',
        'on-unhealthy': 'fail',
        'exit-codes': '0',
        'on-unready': 'fail',
        'keep-failed': 'false',
        'logs-tail': '100',
        'stop-after-job': 'false',
        'config-file': '',
        'config-transforms': '',
        'config-environment': '',
        'config-variables': '',
        'config-tokens': '',
        'config-strict': 'false',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        username: '',
        password: '',
        insecure: 'false',
        summary: 'true',
    },
    service: {
        image: '',
        version: '',
        prerelease: 'false',
        'tag-pattern': '',
        versioning: 'semver',
        'if-none': 'fail',
        name: '',
        replicas: '',
        global: 'false',
        'wait-for': 'running',
        constraints: '',
        'publish-mode': 'ingress',
        'update-parallelism': '1',
        'update-delay': '0s',
        'update-order': 'start-first',
        'update-monitor': '5s',
        'dry-run': 'false',
        recreate: 'false',
        rollback: 'true',
        environment: '',
        env: '',
        'env-file': '',
        secrets: '',
        ports: '',
        volumes: '',
        network: '',
        'network-aliases': '',
        command: '',
        entrypoint: '',
        user: '',
        workdir: '',
        hostname: '',
        labels: '',
        memory: '',
        cpus: '',
        'read-only': 'false',
        tmpfs: '',
        'cap-add': '',
        'cap-drop': '',
        'extra-hosts': '',
        init: 'false',
        'stop-signal': '',
        'stop-timeout': '',
        isolation: '',
        'create-options': '',
        'health-cmd': '',
        'health-interval': '',
        'health-timeout': '',
        'health-retries': '',
        'health-start-period': '',
        'health-start-interval': '',
        'wait-timeout': '5m',
        'on-unready': 'fail',
        'logs-tail': '100',
        'config-file': '',
        'config-transforms': '',
        'config-environment': '',
        'config-variables': '',
        'config-tokens': '',
        'config-strict': 'false',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        username: '',
        password: '',
        insecure: 'false',
        summary: 'true',
    },
    status: {
        'docker-hosts': '',
        label: '',
        environments: '',
        'engine-timeout': '10s',
        strict: 'false',
        history: '0',
        'check-images': 'true',
        version: '',
        prerelease: 'false',
        'tag-pattern': '',
        versioning: 'semver',
        registry: '',
        username: '',
        password: '',
        insecure: 'false',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        summary: 'true',
    },
    stop: {
        container: '',
        label: '',
        project: '',
        service: '',
        timeout: '10s',
        signal: '',
        remove: 'false',
        'remove-volumes': 'false',
        missing: 'ignore',
        'logs-tail': '0',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        summary: 'true',
    },
    'transform-config': {
        container: '',
        'allow-running': 'false',
        'config-file': '',
        'config-transforms': '',
        'config-environment': '',
        'config-variables': '',
        'config-tokens': '',
        'config-strict': 'false',
        output: '',
        'dry-run': 'false',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        summary: 'true',
    },
    wait: {
        container: '',
        'wait-for': 'auto',
        'wait-http': '',
        'wait-tcp': '',
        'wait-log': '',
        'wait-timeout': '2m',
        'stable-for': '',
        'on-unhealthy': 'fail',
        'exit-codes': '0',
        'on-unready': 'fail',
        'logs-tail': '100',
        'docker-host': '',
        'docker-tls-ca': '',
        'docker-tls-cert': '',
        'docker-tls-key': '',
        'ssh-key': '',
        'ssh-known-hosts': '',
        'docker-wait': '0s',
        summary: 'true',
    },
};
/** The names of the outputs that each `action.yml` declares. */
const declaredOutputs = {
    deploy: [
        'container-id',
        'container-name',
        'image',
        'image-id',
        'digest',
        'status',
        'health',
        'ready',
        'exit-code',
        'host',
        'ports',
        'port',
        'url',
        'ip-address',
        'networks',
        'started-at',
        'inspect',
        'inspect-file',
        'tag',
        'version',
        'changed',
        'previous-container-id',
        'previous-image',
        'rolled-back',
        'record',
    ],
    'resolve-tag': [
        'tag',
        'version',
        'major',
        'minor',
        'patch',
        'prerelease',
        'digest',
        'image',
        'repository',
        'tags',
        'matched',
        'passed-over',
    ],
    rollback: [
        'container-id',
        'container-name',
        'image',
        'image-id',
        'digest',
        'status',
        'health',
        'ready',
        'exit-code',
        'host',
        'ports',
        'port',
        'url',
        'ip-address',
        'networks',
        'started-at',
        'inspect',
        'inspect-file',
        'tag',
        'version',
        'changed',
        'previous-container-id',
        'previous-image',
        'rolled-back',
        'record',
    ],
    run: [
        'container-id',
        'container-name',
        'image',
        'image-id',
        'digest',
        'status',
        'health',
        'ready',
        'exit-code',
        'host',
        'ports',
        'port',
        'url',
        'ip-address',
        'networks',
        'started-at',
        'inspect',
        'inspect-file',
    ],
    service: [
        'service-id',
        'service-name',
        'image',
        'digest',
        'tag',
        'version',
        'replicas',
        'nodes',
        'ports',
        'update-state',
        'ready',
        'changed',
        'rolled-back',
        'previous-image',
        'inspect',
        'inspect-file',
        'record',
    ],
    status: [
        'deployments',
        'deployments-file',
        'count',
        'drifted',
        'unreachable',
    ],
    stop: [
        'stopped',
        'count',
        'exit-code',
        'services',
    ],
    'transform-config': [
        'changed',
        'files',
        'diff',
    ],
    wait: [
        'container-id',
        'container-name',
        'image',
        'image-id',
        'digest',
        'status',
        'health',
        'ready',
        'exit-code',
        'host',
        'ports',
        'port',
        'url',
        'ip-address',
        'networks',
        'started-at',
        'inspect',
        'inspect-file',
    ],
};


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   f8: () => (/* binding */ mistakesIn),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A failure the user can fix: what happened, and what to do about it. */
class UserError extends Error {
    name = 'UserError';
    problem;
    remedy;
    /** What stands right above it in the log: foreign text under a title, each line behind a prefix. */
    evidence;
    /** The mistake in a file that it is about. */
    place;
    /** `problem` and `remedy` are sentences without their full stops. */
    constructor(problem, remedy, options) {
        super(`${problem}. ${remedy}${remedy.endsWith('?') ? '' : '.'}`, options);
        this.problem = problem;
        this.remedy = remedy;
        this.place = options?.place;
        this.evidence = options?.evidence;
    }
}
/** The mistakes that a parser threw, one or several; what else it threw is a bug, and thrown on. */
function mistakesIn(thrown) {
    const all = thrown instanceof AggregateError ? thrown.errors : [thrown];
    return all.map((one) => {
        if (one instanceof UserError)
            return one;
        throw thrown;
    });
}
/** The evidence of an error, or of the one that it was made from. */
function evidenceOf(thrown) {
    if (!(thrown instanceof UserError))
        return undefined;
    return thrown.evidence ?? evidenceOf(thrown.cause);
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _actions_declared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8485);
/* harmony import */ var _platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4931);



/** Every phase of every action; each loads its own step, so that none pays for the others. */
const phases = {
    async deploy(job) {
        const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(1084), __nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(8425), __nccwpck_require__.e(8953), __nccwpck_require__.e(6751), __nccwpck_require__.e(9754), __nccwpck_require__.e(7820), __nccwpck_require__.e(5061), __nccwpck_require__.e(5677), __nccwpck_require__.e(2191), __nccwpck_require__.e(7295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7295));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(action, job);
    },
    async 'deploy-post'(job) {
        const { inputs, needs, repairAfterJob } = await Promise.all(/* import() */[__nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(8425), __nccwpck_require__.e(9754), __nccwpck_require__.e(5061), __nccwpck_require__.e(3141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3141));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, needs, step: repairAfterJob }, job);
    },
    async 'resolve-tag'(job) {
        const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(1084), __nccwpck_require__.e(8090), __nccwpck_require__.e(8953), __nccwpck_require__.e(6400)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4579));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(action, job);
    },
    async run(job) {
        const { inputs, rules, runContainer } = await Promise.all(/* import() */[__nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(8425), __nccwpck_require__.e(6751), __nccwpck_require__.e(9754), __nccwpck_require__.e(7820), __nccwpck_require__.e(5677), __nccwpck_require__.e(2741)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2176));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, rules, step: runContainer }, job);
    },
    async 'run-post'(job) {
        const { inputs, needs, cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(8425), __nccwpck_require__.e(9659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9659));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, needs, step: cleanUp }, job);
    },
    async rollback(job) {
        const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(8425), __nccwpck_require__.e(9754), __nccwpck_require__.e(7820), __nccwpck_require__.e(5061), __nccwpck_require__.e(2191), __nccwpck_require__.e(7944)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2908));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(action, job);
    },
    async 'rollback-post'(job) {
        const { inputs, needs, repairAfterJob } = await Promise.all(/* import() */[__nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(8425), __nccwpck_require__.e(9754), __nccwpck_require__.e(5061), __nccwpck_require__.e(1716)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1716));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, needs, step: repairAfterJob }, job);
    },
    async status(job) {
        const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(1084), __nccwpck_require__.e(9040), __nccwpck_require__.e(9192), __nccwpck_require__.e(8953), __nccwpck_require__.e(5424), __nccwpck_require__.e(5975)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5975));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(action, job);
    },
    async 'status-watch'(job) {
        const { inputs, rules, waitForChange } = await Promise.all(/* import() */[__nccwpck_require__.e(1084), __nccwpck_require__.e(9040), __nccwpck_require__.e(9192), __nccwpck_require__.e(8953), __nccwpck_require__.e(5424), __nccwpck_require__.e(9445)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9445));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, rules, step: waitForChange }, job);
    },
    async service(job) {
        const { inputs, rules, deployService } = await Promise.all(/* import() */[__nccwpck_require__.e(1084), __nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(8425), __nccwpck_require__.e(8953), __nccwpck_require__.e(6751), __nccwpck_require__.e(6014), __nccwpck_require__.e(5677), __nccwpck_require__.e(7402), __nccwpck_require__.e(8550)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8550));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, rules, step: deployService }, job);
    },
    async 'service-post'(job) {
        const { inputs, needs, cleanUp } = await Promise.all(/* import() */[__nccwpck_require__.e(1084), __nccwpck_require__.e(9192), __nccwpck_require__.e(8425), __nccwpck_require__.e(8953), __nccwpck_require__.e(6751), __nccwpck_require__.e(7765)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7733));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, needs, step: cleanUp }, job);
    },
    async stop(job) {
        const { action } = await Promise.all(/* import() */[__nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(6751), __nccwpck_require__.e(5454)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5454));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .VN)(action, job);
    },
    async 'transform-config'(job) {
        const { inputs, rules, transformConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(7291), __nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(3696), __nccwpck_require__.e(7987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7987));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, rules, step: transformConfig }, job);
    },
    async wait(job) {
        const { inputs, rules, waitForContainer } = await Promise.all(/* import() */[__nccwpck_require__.e(9192), __nccwpck_require__.e(8090), __nccwpck_require__.e(7094), __nccwpck_require__.e(7820), __nccwpck_require__.e(7004)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9603));
        return await (0,_platform_run_phase_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)({ inputs, rules, step: waitForContainer }, job);
    },
};
const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(process.argv[1] ?? '', '.js');
const phase = phases[name];
if (name === 'berth') {
    const { runCommand } = await __nccwpck_require__.e(/* import() */ 8484).then(__nccwpck_require__.bind(__nccwpck_require__, 8484));
    await runCommand(process.argv.slice(2), phases, { inputs: _actions_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declared */ .b, outputs: _actions_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredOutputs */ .Z });
}
else if (phase === undefined)
    throw new Error(`No phase is called ${name}`);
else {
    const { onGithub } = await Promise.all(/* import() */[__nccwpck_require__.e(1260), __nccwpck_require__.e(3838), __nccwpck_require__.e(9590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9590));
    const action = name.replace(/-post$/, '');
    await onGithub(phase, action, _actions_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .declared */ .b[action] ?? {});
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ withoutBeginning),
/* harmony export */   NN: () => (/* binding */ concealOutput),
/* harmony export */   Pf: () => (/* binding */ isSafeToMask),
/* harmony export */   Rm: () => (/* binding */ concealText),
/* harmony export */   tz: () => (/* binding */ shortestMask),
/* harmony export */   ye: () => (/* binding */ maskForms)
/* harmony export */ });
/** Shortest text worth masking: shorter ones would blank the log and every JSON output. */
const shortestMask = 4;
/**
 * Lists what hides a secret: the value, each of its lines, and their base64, URL-encoded, JSON-escaped
 * and XML-escaped forms where they differ; nothing shorter than 4 characters, and no blank line. Longest first.
 */
function maskForms(secret) {
    const texts = new Set([
        secret,
        secret.trim(),
        ...secret.split(/\r\n|\r|\n/),
        ...secret.split(/\r\n|\r|\n/).map((line) => line.trim()),
    ]);
    const forms = [...texts].filter(isMaskable).flatMap(encodedForms);
    return [...new Set(forms)]
        .filter((form) => form.length >= shortestMask)
        .toSorted((a, b) => b.length - a.length);
}
function isMaskable(text) {
    return text.length >= shortestMask && text.trim() !== '';
}
/** The runner masks each line of what it is told to mask, however short: then its lines are masked one by one only. */
function isSafeToMask(form) {
    return form.split(/[\r\n]+/).every((line) => line === '' || isMaskable(line));
}
function encodedForms(text) {
    const base64 = Buffer.from(text).toString('base64');
    const json = JSON.stringify(text).slice(1, -1);
    return [
        text,
        base64,
        base64.replace(/=+$/, ''),
        Buffer.from(text).toString('base64url'),
        encodeUri(text),
        // As forms are sent, and with them the logins to some registries.
        String(new URLSearchParams([['', text]])).slice(1),
        json,
        // As Go writes JSON, in which engines and registries are written.
        json.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
        text.replace(/[<>&"']/g, (mark) => entities[mark] ?? mark),
    ];
}
const entities = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&apos;',
};
/** `encodeURIComponent` throws on half of a surrogate pair. */
function encodeUri(text) {
    return encodeURIComponent(text.toWellFormed());
}
/** Replaces every form of every secret in a text by `***`, and sees them through colours and control characters. */
function concealText(text, forms) {
    const shown = forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    return mayHide.test(shown) ? concealBroken(shown, forms) : shown;
}
/** What a terminal or a page does not show: escape sequences, as they are or as JSON writes them, and characters without a width. */
const unseen = /(?:\x1b|\\u001b)(?:\[[0-?]*[ -/]*[@-~]?|\][^\x07\x1b\n]*(?:\x07|\x1b\\)|[ -/]*[0-~]?)|\x9b[0-?]*[ -/]*[@-~]?|\\u00[01][\da-f]|(?![\n\t])\p{Cc}|\p{Cf}/gu;
const mayHide = /\\u00[01]|(?![\n\t])\p{Cc}|\p{Cf}/u;
/** A text without what is not shown, and where in the text each of its characters stands. */
function readShown(text) {
    const at = [];
    let plain = '';
    let done = 0;
    for (const { 0: hidden, index } of [...text.matchAll(unseen), { 0: '', index: text.length }]) {
        plain += text.slice(done, index);
        for (; done < index; done++)
            at.push(done);
        done = index + hidden.length;
    }
    return { plain, at };
}
function concealBroken(text, forms) {
    const { plain, at } = readShown(text);
    const hidden = new Uint8Array(plain.length);
    for (const form of forms.map(plainForm)) {
        if (form.length < shortestMask)
            continue;
        for (let from = plain.indexOf(form); from >= 0; from = plain.indexOf(form, from + 1))
            hidden.fill(1, from, from + form.length);
    }
    let shown = '';
    let done = 0;
    for (let start = hidden.indexOf(1); start >= 0; start = hidden.indexOf(1, start)) {
        shown += `${text.slice(done, at[start])}***`;
        while (hidden[start] === 1)
            start++;
        done = (at[start - 1] ?? text.length) + 1;
    }
    return shown + text.slice(done);
}
function plainForm(form) {
    return mayHide.test(form) ? readShown(form).plain : form;
}
/** Takes from a text that was cut what may be the beginning of a secret. */
function withoutBeginning(text, forms) {
    // Where a character itself was cut.
    const whole = text.replace(/\ufffd+$/, '');
    const { plain, at } = readShown(whole);
    const longest = Math.max(0, ...forms.map((form) => beginningAtEnd(plain, plainForm(form))));
    return longest === 0 ? whole : whole.slice(0, at[plain.length - longest]);
}
/** How many characters at the end of a text are those that a form begins with. */
function beginningAtEnd(text, form) {
    let length = Math.min(form.length, text.length);
    while (length > 0 && !text.endsWith(form.slice(0, length)))
        length--;
    return length;
}
/**
 * Conceals in an output. JSON stays JSON: keys and strings are concealed one by one, and a number
 * whose digits hold a secret becomes the string `***`.
 */
function concealOutput(text, forms) {
    if (!forms.some((form) => text.includes(form)) && !/\\[u/]/.test(text) && !mayHide.test(text))
        return text;
    const value = /^[[{]/.test(text) ? parseJson(text) : undefined;
    const shown = value === undefined ? concealText(text, forms) : JSON.stringify(concealValue(value, forms));
    return concealText(shown, forms) === shown ? shown : value === undefined ? concealText(shown, forms) : '';
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function concealValue(value, forms) {
    if (typeof value === 'string')
        return concealText(value, forms);
    if (typeof value === 'number' || typeof value === 'boolean') {
        return forms.some((form) => String(value).includes(form)) ? '***' : value;
    }
    if (Array.isArray(value))
        return value.map((item) => concealValue(item, forms));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [concealText(key, forms), concealValue(item, forms)]));
}


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ withoutControls),
/* harmony export */   FO: () => (/* binding */ mostSummaryBytes),
/* harmony export */   G$: () => (/* binding */ cutMarkdown),
/* harmony export */   K8: () => (/* binding */ longestOutput),
/* harmony export */   YP: () => (/* binding */ mostAnnotations),
/* harmony export */   w7: () => (/* binding */ annotation)
/* harmony export */ });
/** The longest annotation that the runner keeps whole, in UTF-16 units. */
const longestAnnotation = 4096;
/** The runner keeps so many annotations of a kind for each step. */
const mostAnnotations = 10;
/** The longest output in UTF-16 units: all outputs of a job together may have 1 MB, two bytes each. */
const longestOutput = 128 * 1024;
/** How much of the job summary one step may take, in bytes of UTF-8; a reader scrolls no further. */
const mostSummaryBytes = 64 * 1024;
/** Makes a message one that the runner keeps whole: no control characters but line ends and tabs, and cut. */
function annotation(message) {
    const plain = withoutControls(message);
    return plain.length > longestAnnotation ? `${plain.slice(0, longestAnnotation - 1).toWellFormed()}…` : plain;
}
/**
 * Shows control characters as blanks, and those that turn the direction of text. A blank in their place
 * keeps what stood apart apart, so that no back-ticks grow together.
 */
function withoutControls(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
const cutNote = '_The rest is cut; the log has it._\n';
/** Cuts Markdown at the end of a line to so many bytes of UTF-8, and closes the code and details that it cuts. */
function cutMarkdown(markdown, mostBytes) {
    if (Buffer.byteLength(markdown) <= mostBytes)
        return markdown;
    const kept = [];
    let keptBytes = 0;
    let fence = '';
    let details = 0;
    let end = '';
    for (const line of markdown.split('\n')) {
        const [run = ''] = /^`{3,}/.exec(line) ?? [];
        if (fence === '')
            fence = run;
        else if (run.length >= fence.length && line.trim() === run)
            fence = '';
        if (fence === '')
            details += count(line, '<details>') - count(line, '</details>');
        const closing = `${fence}\n\n${'</details>\n\n'.repeat(Math.max(0, details))}${cutNote}`;
        keptBytes += Buffer.byteLength(line) + 1;
        if (keptBytes + Buffer.byteLength(closing) > mostBytes)
            break;
        kept.push(line);
        end = closing;
    }
    return kept.length === 0 ? '' : [...kept, end].join('\n');
}
function count(line, tag) {
    return line.split(tag).length - 1;
}


/***/ }),

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pA: () => (/* binding */ nearest),
  Ko: () => (/* binding */ readInputs),
  Qn: () => (/* binding */ variableOf)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __nccwpck_require__(8353);
// EXTERNAL MODULE: ./lib/mask.js
var lib_mask = __nccwpck_require__(7639);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __nccwpck_require__(8526);
;// CONCATENATED MODULE: ./lib/platform/habits.js
/** How inputs are called elsewhere, in `docker run`, Compose and other actions, and what they are called here. */
const habits = new Map(Object.entries({
    args: ['command'],
    cmd: ['command'],
    script: ['command'],
    'container-id': ['container'],
    'container-name': ['name', 'container', 'to'],
    'service-name': ['name', 'service'],
    context: ['docker-host'],
    host: ['docker-host'],
    hosts: ['docker-hosts', 'docker-host'],
    remote: ['docker-host'],
    'ssh-private-key': ['ssh-key'],
    detach: ['wait-for'],
    'wait-for-it': ['wait-for'],
    'environment-variables': ['env'],
    envs: ['env'],
    'env-vars': ['env'],
    environment: ['env', 'config-environment'],
    expose: ['ports'],
    port: ['ports', 'wait-tcp'],
    publish: ['ports'],
    force: ['recreate'],
    'force-recreate': ['recreate'],
    files: ['config-file'],
    'target-files': ['config-file'],
    'xml-transformation-rules': ['config-transforms'],
    healthcheck: ['health-cmd'],
    'health-check': ['health-cmd'],
    'image-name': ['image'],
    repository: ['image'],
    mount: ['volumes'],
    mounts: ['volumes'],
    volume: ['volumes'],
    net: ['network'],
    networks: ['network'],
    options: ['create-options'],
    'extra-args': ['create-options'],
    'restart-policy': ['restart'],
    rm: ['stop-after-job', 'remove'],
    scale: ['replicas'],
    tag: ['version', 'image'],
    'image-tag': ['version', 'image'],
    token: ['password'],
    'registry-password': ['password'],
    'registry-username': ['username'],
    url: ['wait-http'],
    'working-directory': ['workdir'],
}));
/** The input that somebody meant who called it by a name of another tool. */
function usualName(name, known) {
    return habits.get(name.replaceAll('_', '-'))?.find((candidate) => known.includes(candidate));
}

;// CONCATENATED MODULE: ./lib/platform/read-inputs.js




/**
 * Reads all inputs and checks them. Throws an `AggregateError` of one `UserError` per mistake, unknown
 * inputs among them.
 */
function readInputs(declare, rules, source) {
    const mistakes = [...(source.mistakes ?? [])];
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    // Read once to learn what is secret: a mistake shows a part of what is written.
    declare(reader({ ...source, warn }, []));
    const inputs = guardWrong(declare(reader({ ...source, warn, mask: () => { } }, mistakes)));
    for (const warning of new Set(warnings))
        source.warn(warning);
    mistakes.push(...unknownInputs(source), ...brokenRules(inputs, rules));
    if (mistakes.length > 0)
        throw new AggregateError(mistakes, `${mistakes.length} mistakes in the inputs`);
    return inputs;
}
const wrong = Symbol('wrong input');
function reader(source, mistakes) {
    const { env, declared } = source;
    const textOf = (name) => {
        const given = env[variableOf(name)] ?? '';
        return given.trim() === '' ? (declared[name] ?? '') : given;
    };
    const parsed = (name, parse, explain) => {
        try {
            return parse(textOf(name));
        }
        catch (thrown) {
            mistakes.push(...(0,error/* mistakesIn */.f8)(thrown).map(explain));
            return wrong; // replaced by guardWrong, which lets nobody see it
        }
    };
    return {
        value: (name, parse) => parsed(name, parse, (cause) => (0,shown/* conceal */.Eq)(textOf(name)) === textOf(name)
            ? mistakeIn(name, cause.problem, cause)
            : besideSecret(name, cause.problem)),
        secret(name, parse, sensitive) {
            const text = textOf(name);
            const value = parsed(name, parse, (cause) => mistakeIn(name, withoutQuotes(cause.problem), cause));
            maskAll(name, value === wrong || sensitive === undefined ? sensitiveLines(text) : sensitive(value), source);
            return value;
        },
        env: (name) => (env[name] === '' ? undefined : env[name]),
        variable: (name) => env[name],
    };
}
/** The variable of an input. The runner upper-cases names and turns blanks into `_`; hyphens stay. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function mistakeIn(name, problem, cause) {
    return new error/* UserError */.yo(`Input "${name}": ${problem}`, cause.remedy, { cause, place: cause.place });
}
/** A parser quotes parts of what it takes apart, and so parts of a secret that stands where none belongs. */
function besideSecret(name, problem) {
    const line = /^line \d+/.exec(problem)?.[0];
    return new error/* UserError */.yo(`Input "${name}"${line === undefined ? '' : `, ${line}`}: there is a mistake, and what is written there is not shown, because it holds a secret`, 'Take the secret out, or correct what stands beside it');
}
/** A secret's parser may quote the value in its problem. */
function withoutQuotes(problem) {
    return problem.replace(/"[\s\S]*"/, 'a part (not shown, because it is secret)');
}
/** What to mask of a secret that could not be parsed: all of it, and what follows the first `=` of each line. */
function sensitiveLines(text) {
    return text === '' ? [] : [text, ...text.split('\n').map((line) => line.slice(line.indexOf('=') + 1))];
}
function maskAll(name, secrets, { mask, warn }) {
    for (const secret of new Set(secrets)) {
        if (secret === '')
            continue;
        if ((0,lib_mask/* maskForms */.ye)(secret).length > 0)
            mask(secret);
        else
            warn(`Input "${name}": a value is shorter than ${lib_mask/* shortestMask */.tz} characters, so it is not masked in the log`);
    }
}
/** Turns wrong inputs into properties that throw, so that a rule which needs one is passed over. */
function guardWrong(inputs) {
    if (typeof inputs !== 'object' || inputs === null || Object.getPrototypeOf(inputs) !== Object.prototype)
        return inputs;
    for (const [name, value] of Object.entries(inputs)) {
        if (value === wrong) {
            Object.defineProperty(inputs, name, {
                enumerable: true,
                get() {
                    throw wrong;
                },
            });
        }
        else
            guardWrong(value);
    }
    return inputs;
}
function brokenRules(inputs, rules) {
    return rules.flatMap((rule) => {
        try {
            return rule(inputs) ?? [];
        }
        catch (thrown) {
            if (thrown === wrong)
                return [];
            throw thrown;
        }
    });
}
function unknownInputs({ env, declared, page }) {
    const known = new Map(Object.keys(declared).map((name) => [variableOf(name), name]));
    const listed = page === undefined ? '"--help" lists the inputs' : `The inputs are listed in ${page}`;
    return Object.keys(env)
        .filter((variable) => variable.startsWith('INPUT_') && !known.has(variable))
        .map((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const near = nearest(name, [...known.values()]);
        return new error/* UserError */.yo(`Input "${name}" does not exist`, near === undefined ? listed : `Did you mean "${near}"?`);
    });
}
/** The name that was meant: what another tool calls so, or one that is near. */
function nearest(name, names) {
    const usual = usualName(name, names);
    if (usual !== undefined)
        return usual;
    const ranked = names.map((candidate) => ({ candidate, far: distance(name, candidate) }));
    const [best] = ranked.toSorted((a, b) => a.far - b.far);
    return best !== undefined && best.far <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}
/** Damerau and Levenshtein's distance (optimal string alignment), blind to `-` and `_`. */
function distance(left, right) {
    const [a = '', b = ''] = [left, right].map((word) => word.replace(/[-_]/g, ''));
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
            const ways = [at(next, j) + 1, at(row, j + 1) + 1, at(row, j) + (a[i] === b[j] ? 0 : 1)];
            next.push(Math.min(...ways, ...(swapped ? [at(before, j - 1) + 1] : [])));
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  VN: () => (/* binding */ runMain)
});

// UNUSED EXPORTS: tellFailure

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/error.js
var lib_error = __nccwpck_require__(8353);
// EXTERNAL MODULE: ./lib/summary/write-section.js + 3 modules
var write_section = __nccwpck_require__(8169);
// EXTERNAL MODULE: ./lib/workspace/step-files.js
var step_files = __nccwpck_require__(9981);
// EXTERNAL MODULE: ./lib/platform/limits.js
var limits = __nccwpck_require__(1443);
;// CONCATENATED MODULE: ./lib/platform/perform.js


/** What an outcome is shown with, where the step does not fail. */
const marks = {
    resolved: '✅',
    'nothing matched': '✅',
    stopped: '✅',
    'in order': '✅',
    drifted: '⚠️',
    deployed: '✅',
    unchanged: '✅',
    'nothing to deploy': '✅',
    'dry run': '✅',
    'rolled back': '❌',
    'taken over': '❌',
    failed: '❌',
};
/** Performs an action and makes outputs and summary of its outcome, the only place that does; throws what the step fails with. */
async function perform(action, inputs, runner) {
    const stage = openStage(action.unfinished(inputs), runner);
    const outcome = await action.perform(inputs, stage).catch((failure) => failed(stage, failure));
    try {
        stage.publish(outcome.outputs);
        stage.section.title = outcome.headline;
        runner.conclude(outcome.headline);
        stage.section.mark = marks[outcome.result];
        if (outcome.settled)
            stage.saveState('settled', 'true');
        const { failure, isUnready } = outcome;
        if (failure === undefined)
            return;
        const mayPass = isUnready === true && action.onUnready?.(inputs) === 'continue';
        if (!mayPass || !(failure instanceof lib_error/* UserError */.yo))
            throw failure;
        (0,write_section/* passUnready */.WP)(stage.section, failure, stage);
    }
    catch (thrown) {
        (0,write_section/* markFailed */.ZY)(stage.section, thrown);
        throw thrown;
    }
    finally {
        if (inputs.summary)
            (0,write_section/* writeSection */.Zn)(stage.section, runner);
    }
}
function openStage(title, runner) {
    return {
        ...runner,
        section: (0,write_section/* startSection */.IA)(title),
        publish(outputs) {
            for (const [name, value] of Object.entries(outputs))
                if (value !== undefined)
                    runner.setOutput(name, value);
        },
    };
}
function failed({ section }, failure) {
    return { result: 'failed', headline: section.title, outputs: {}, failure };
}

// EXTERNAL MODULE: ./lib/platform/read-inputs.js + 1 modules
var read_inputs = __nccwpck_require__(4128);
;// CONCATENATED MODULE: ./lib/platform/run-phase.js








/** Runs the main phase of an action. */
async function runMain(action, job) {
    const { inputs, rules } = action;
    return await runAction({ inputs, rules, step: async (read, runner) => perform(action, read, runner) }, job);
}
/** Runs one phase from inputs to its ending, and tells what it fails with. */
async function runAction(phase, job) {
    const { edge } = job;
    const ending = await attempt(phase, job);
    const lost = edge.losses();
    if (lost === undefined)
        return ending;
    // One annotation says why a step failed.
    if (ending === 'done')
        tellFailure(lost, edge);
    else
        edge.warning(lost.message);
    return 'failed';
}
async function attempt(phase, job) {
    const { edge } = job;
    try {
        (0,step_files/* sweepStepFiles */.U)(job.env.RUNNER_TEMP || undefined, edge.warning);
        if (phase.needs !== undefined && edge.state(phase.needs) === '')
            return 'done';
        requireNode(process.versions.node);
        provideHome();
        await phase.step(readAll(phase, job), edge);
        return 'done';
    }
    catch (thrown) {
        tellFailure(thrown, edge);
        return isAboutInputs(thrown) ? 'mistaken' : 'failed';
    }
}
function readAll({ inputs, rules = [] }, job) {
    const { mask, warning } = job.edge;
    const declare = job.reader === undefined ? inputs : watched(inputs, job.reader);
    return (0,read_inputs/* readInputs */.Ko)(declare, rules, { ...job, mask, warn: warning });
}
function watched(inputs, reader) {
    return (read) => inputs(reader(read));
}
/** Some mistakes show only when a step has begun: a file that an input names is missing. */
function isAboutInputs(thrown) {
    if (thrown instanceof AggregateError)
        return thrown.errors.every((one) => one instanceof lib_error/* UserError */.yo);
    return thrown instanceof lib_error/* UserError */.yo && thrown.problem.startsWith('Input "');
}
/** What `using: node24` promises; a runner of another make may start what it has. */
const leastNode = 24;
function requireNode(version) {
    if (Number.parseInt(version, 10) >= leastNode)
        return;
    throw new lib_error/* UserError */.yo(`Node ${version} runs this step, and the actions of Berth need Node ${leastNode}`, `Update the runner; where it takes Node from a container, as act and Forgejo do, give it an image with Node ${leastNode}`);
}
/** Of a user whom the system does not know only `HOME` could say where Docker's files are; without it they are nowhere. */
function provideHome() {
    try {
        (0,external_node_os_.homedir)();
    }
    catch {
        process.env.HOME = '/nonexistent';
    }
}
/** Tells what a step fails with, each mistake by itself, as far as the runner keeps annotations. */
function tellFailure(thrown, edge) {
    const errors = thrown instanceof AggregateError ? thrown.errors : [thrown];
    const kept = errors.length > limits/* mostAnnotations */.YP ? errors.slice(0, limits/* mostAnnotations */.YP - 1) : errors;
    for (const error of kept) {
        (0,write_section/* showEvidence */.FU)(error, edge);
        edge.error(messageOf(error), error instanceof lib_error/* UserError */.yo ? error.place : undefined);
        if (!(error instanceof lib_error/* UserError */.yo))
            edge.info(`This is a bug of Berth, please report it: ${(0,external_node_util_.inspect)(error)}`);
    }
    const more = errors.slice(kept.length);
    if (more.length === 0)
        return;
    edge.error(`${more.length} more mistakes; the log lists them.`);
    for (const error of more)
        edge.info(messageOf(error));
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ conceal),
/* harmony export */   U1: () => (/* binding */ concealJson),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7639);

/** The forms of every secret that this process has met, the longest first: as for the runner, a secret stays one. */
let forms = [];
/** Makes a value one that no text shows from here on; returns those of its forms that are new. */
function hide(secret) {
    const known = new Set(forms);
    const added = (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskForms */ .ye)(secret).filter((form) => !known.has(form));
    forms = [...forms, ...added].toSorted((a, b) => b.length - a.length);
    return added;
}
/** Replaces every secret in a text by `***`. */
function conceal(text) {
    return (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .concealText */ .Rm)(text, forms);
}
/** Replaces every secret in a text by `***`, in JSON string by string. */
function concealJson(text) {
    return (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .concealOutput */ .NN)(text, forms);
}
/**
 * Cuts a text to be shown to so many UTF-16 units, and secrets never in two: they are replaced before, and what may be
 * the beginning of one goes with the cut. `isCut` says that the text itself is a cut one.
 */
function shorten(text, most, isCut = false) {
    const shown = conceal(text);
    if (shown.length <= most && !isCut)
        return shown;
    return `${(0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBeginning */ .MG)(shown.slice(0, most - 1).toWellFormed(), forms)}…`;
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ZY: () => (/* binding */ markFailed),
  WP: () => (/* binding */ passUnready),
  FU: () => (/* binding */ showEvidence),
  IA: () => (/* binding */ startSection),
  Zn: () => (/* binding */ writeSection)
});

// EXTERNAL MODULE: ./lib/error.js
var error = __nccwpck_require__(8353);
;// CONCATENATED MODULE: ./lib/summary/gantt.js
/**
 * Draws phases in the order in which they began, as a Mermaid `gantt` in the reader's own time. What took
 * no time is left out, and fewer than two phases are no picture.
 */
function formatGantt(all) {
    const phases = lasting(all);
    if (phases.length < 2)
        return [];
    const inOrder = phases.toSorted((a, b) => a.startedMs - b.startedMs);
    const firstMs = Math.min(...phases.map(({ startedMs }) => startedMs));
    const spanMs = Math.max(...phases.map(({ endedMs }) => endedMs)) - firstMs;
    const axis = spanMs < shortMs ? '%M:%S.%L' : '%H:%M:%S';
    const bars = inOrder.map(({ name, startedMs, endedMs, failed }) => {
        const tag = failed ? 'crit, ' : '';
        return `  ${name} (${showMs(endedMs - startedMs)}) :${tag}${startedMs}, ${endedMs}`;
    });
    return ['```mermaid', 'gantt', '  dateFormat x', `  axisFormat ${axis}`, ...bars, '```', ''];
}
/** How long the only phase took that took any time, as `gate 2.3 s`; of several the picture tells. */
function tellLonePhase(all) {
    const [phase, ...others] = lasting(all);
    return phase === undefined || others.length > 0
        ? ''
        : `${phase.name} ${showMs(phase.endedMs - phase.startedMs)}`;
}
function lasting(phases) {
    return phases.filter(({ startedMs, endedMs }) => endedMs > startedMs);
}
/** Below this the axis shows fractions of a second. */
const shortMs = 8000;
function showMs(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/shown.js
var shown = __nccwpck_require__(8526);
;// CONCATENATED MODULE: ./lib/summary/markdown.js


/** The longest text of a cell, in UTF-16 units. */
const longestCell = 1000;
/** Makes a table; every cell is one line. */
function formatTable(head, rows) {
    const line = (cells) => `| ${cells.map(formatCell).join(' | ')} |`;
    return [line(head), `| ${head.map(() => ':---').join(' | ')} |`, ...rows.map(line), ''];
}
/** Sets a cell in Markdown, with all that is foreign in it escaped. */
function formatCell(cell) {
    if (typeof cell === 'string')
        return escapeMarkdown((0,shown/* shorten */.ml)(cell, longestCell));
    if ('code' in cell)
        return `<code>${escapeMarkdown((0,shown/* shorten */.ml)(cell.code, longestCell))}</code>`;
    if ('several' in cell)
        return cell.several.map(formatCell).join(cell.by ?? ', ');
    return `[${escapeMarkdown(cell.link)}](${cell.href.replace(/[\s()<>|\\]/g, encodeURIComponent)})`;
}
/**
 * Escapes what Markdown, HTML or GitHub would take as its own. Addresses, mentions and numbers of issues
 * are found in the finished page, where entities no longer help: a zero-width space breaks those.
 */
function escapeMarkdown(text) {
    return printable(text)
        .replace(/\s+/g, ' ')
        .replace(/[\\`*_{}[\]<>|#~&@$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replace(/&#64;(?!sha256:)/g, '&#64;&#8203;')
        .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
        .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1:&#8203;')
        .replace(/\b(www)\./gi, '$1&#8203;.');
}
/** Folds lines away in a code block. */
function formatFold(fold) {
    const summary = `<details><summary>${escapeMarkdown(fold.title)}</summary>`;
    return [summary, '', ...formatLines(fold), '</details>', ''];
}
/** Sets lines in a code block below their title, in sight. */
function formatUnfolded(fold) {
    return [escapeMarkdown(fold.title), '', ...formatLines(fold)];
}
function formatLines({ language, lines, keep, mostBytes }) {
    const clean = lines.map(printable);
    const kept = keep === 'start' ? fitting(clean, mostBytes) : fitting(clean.toReversed(), mostBytes).reverse();
    const left = lines.length - kept.length;
    const note = left === 0 ? [] : [`… ${left === 1 ? 'one line' : `${left} lines`} left out; the log has all`];
    const shown = keep === 'start' ? [...kept, ...note] : [...note, ...kept];
    const fence = fenceFor(shown);
    return [`${fence}${language}`, ...shown, fence, ''];
}
/** One longer than the longest run of back-ticks. */
function fenceFor(lines) {
    const runs = lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length));
    return '`'.repeat(Math.max(2, ...runs) + 1);
}
/** The first lines that fit; one that is too long by itself is cut. */
function fitting(lines, mostBytes) {
    let left = mostBytes;
    const kept = [];
    for (const line of lines) {
        const bytes = Buffer.byteLength(line) + 1;
        if (bytes > left) {
            if (kept.length === 0)
                kept.push(`${Buffer.from(line).toString('utf8', 0, left).slice(0, -1)}…`);
            break;
        }
        kept.push(line);
        left -= bytes;
    }
    return kept;
}
/** One line without colours, without control characters, and without what turns the direction of writing. */
function printable(line) {
    return (0,external_node_util_.stripVTControlCharacters)((0,shown/* conceal */.Eq)(line))
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => (char === '\t' ? char : ' '));
}

;// CONCATENATED MODULE: ./lib/summary/section.js


/** The most rows of one table that are shown. */
const mostRows = 50;
/** Sets a section in GitHub-flavoured Markdown: the cause first and what shows it, then what is, what was decided, and the rest. */
function formatSection(section) {
    const { title, mark, cause, evidence, facts, decisions, tables, folds, phases } = section;
    const all = [...facts, ['Took', tellLonePhase(phases)]];
    const [first, ...others] = all.filter(([, value]) => value !== '');
    return [
        `### ${mark} ${escapeMarkdown(title)}`,
        '',
        ...(cause === undefined ? [] : formatCause(cause)),
        ...(evidence === undefined ? [] : formatUnfolded(evidence)),
        ...(first === undefined ? [] : formatTable(first, others)),
        ...(decisions.length === 0 ? [] : formatTable(['Decided', 'Why'], decisions)),
        ...tables.flatMap(formatTitled),
        ...folds.flatMap(formatFold),
        ...formatGantt(phases),
    ].join('\n');
}
function formatCause({ problem, remedy }) {
    const end = remedy === '' || remedy.endsWith('?') ? '' : '.';
    return [`**${escapeMarkdown(problem)}.** ${escapeMarkdown(remedy)}${end}`, ''];
}
function formatTitled({ title, head, rows }) {
    if (rows.length === 0)
        return [];
    const left = rows.length - mostRows;
    const note = left > 0 ? [`… and ${left} more`, ''] : [];
    return [`**${escapeMarkdown(title)}**`, '', ...formatTable(head, rows.slice(0, mostRows)), ...note];
}

;// CONCATENATED MODULE: ./lib/summary/write-section.js


/** An empty section; its title is what it says where the step ends before it has a better one. */
function startSection(title) {
    const plain = { cause: undefined, evidence: undefined };
    return { title, mark: '❌', ...plain, facts: [], decisions: [], tables: [], folds: [], phases: [] };
}
/** Appends a section to the job summary. Secrets are looked for in the plain text: once it is escaped they would not be found. */
function writeSection(section, { conceal, summarize }) {
    const concealed = JSON.parse(JSON.stringify(section), (_key, value) => typeof value === 'string' ? conceal(value) : value);
    summarize(formatSection(concealed));
}
/** Says in a section why the step failed. */
function markFailed(section, thrown) {
    section.mark = '❌';
    section.cause = causeOf(thrown);
}
/** A step that passes although what it waited for is not ready says why in its section and in a warning. */
function passUnready(section, failure, runner) {
    section.mark = '⚠️';
    section.cause = failure;
    showEvidence(failure, runner);
    runner.warning(`${failure.message} The step passes, because "on-unready" is continue.`);
}
/** What shows why something failed stands unfolded, right above the error. */
function showEvidence(thrown, { info, quote }) {
    const evidence = (0,error/* evidenceOf */.X1)(thrown);
    if (evidence === undefined)
        return;
    info(evidence.title);
    quote(evidence.prefix, evidence.lines);
}
function causeOf(thrown) {
    if (thrown instanceof error/* UserError */.yo)
        return thrown;
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { problem, remedy: 'This is a bug of Berth, please report it' };
}


/***/ }),

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * Takes away what steps left in a folder that were killed: files whose name matches, with the process that made
 * them as the group `pid`; those that still run keep theirs. Returns a sentence of each that stays.
 */
function removeLeftovers(folder, pattern) {
    return namesIn(folder).flatMap((name) => {
        const pid = Number(pattern.exec(name)?.groups?.pid);
        if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid)))
            return [];
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
            return [];
        }
        catch (thrown) {
            return [`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)}, which a killed step left, cannot be removed (${String(thrown)})`];
        }
    });
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (thrown) {
        return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
    }
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return []; // where no folder is, nothing was left
    }
}


/***/ }),

/***/ 6329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writePrivateFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8353);



/** Writes a file of mode 0600, whole or not at all; what has its name is replaced, and a link is not followed. */
async function writePrivateFile(path, content) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content, { flag: 'wx', mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (thrown) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`, 'See whether the runner’s user may write there, and whether there is room', { cause: thrown });
    }
}


/***/ }),

/***/ 9981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sweepStepFiles),
/* harmony export */   writeStepFile: () => (/* binding */ writeStepFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6760);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5145);
/* harmony import */ var _private_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6329);







/** A file of a step, by the process that wrote it. */
const stepFile = /^berth-step-(?<pid>\d+)-/;
/** Writes a file for other programs that only this user may read, in `RUNNER_TEMP`, and takes it away when the process ends. */
async function writeStepFile(temp, name, content) {
    const owner = `berth-step-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(8).toString('hex')}`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(temp ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), `${owner}-${name}`);
    process.once('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path, { force: true }));
    await (0,_private_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writePrivateFile */ .P)(path, content);
    if (process.platform === 'win32')
        closeToOthers(path);
    return path;
}
/** Takes away what steps wrote that were killed; those that still run keep theirs. */
function sweepStepFiles(temp, warn) {
    for (const sentence of (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftovers */ .D)(temp ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), stepFile))
        warn(sentence);
}
/** Windows has no modes, and its ssh refuses a key that others may read by what the folder hands down. */
function closeToOthers(path) {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('icacls', [path, '/inheritance:r', '/grant:r', `${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo)().username}:F`], {
        stdio: 'ignore',
        windowsHide: true,
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(342);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
