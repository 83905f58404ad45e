export const id = 9702;
export const ids = [9702];
export const modules = {

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inputs: () => (/* binding */ inputs),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   repairAfterJob: () => (/* reexport safe */ _container_swap_after_job_js__WEBPACK_IMPORTED_MODULE_3__.J)
/* harmony export */ });
/* harmony import */ var _input_container_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1327);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1914);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4839);
/* harmony import */ var _container_swap_after_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7879);




/** The state that `deploy` saves before its first change. */
const needs = 'step';
function inputs(read) {
    return {
        name: read.value('name', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_input_container_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseName */ .$, 'web')),
        takeOver: read.value('take-over', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        keepOld: read.value('keep-old', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(0, 1000)),
        rollback: read.value('rollback', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
        engine: (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .engineInputs */ .Ie)(read),
        summary: read.value('summary', _input_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG),
    };
}


/***/ }),

/***/ 7879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repairAfterJob)
/* harmony export */ });
/* harmony import */ var _engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3477);
/* harmony import */ var _engine_api_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1180);
/* harmony import */ var _engine_api_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5751);
/* harmony import */ var _inputs_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4839);
/* harmony import */ var _release_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7621);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3464);
/* harmony import */ var _provide_networks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6236);
/* harmony import */ var _repair_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5061);








/** Brings into order what an interrupted main phase left; another run's candidate is not touched. */
async function repairAfterJob(inputs, runner) {
    if (runner.state('settled') !== '')
        return;
    const engine = await (0,_inputs_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .connectEngine */ .xn)(inputs.engine, runner);
    const { name, ...rest } = inputs;
    const upkeep = { names: (0,_release_names_js__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .e)(name), ...rest };
    const step = runner.state('step');
    const { done: calls } = await (0,_repair_js__WEBPACK_IMPORTED_MODULE_6__/* .repairDeployment */ .h$)(engine, upkeep, runner, step);
    await (0,_engine_api_secret_volumes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeStraySecrets */ .fq)(engine, [`berth.name=${name}`]);
    const own = [`berth.step=${step}`];
    const [deployed, candidate] = await Promise.all([
        (0,_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .findOwn */ .gq)(engine, own),
        (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, upkeep.names.candidate),
    ]);
    // Whoever is created on a network does not keep it from being removed before it has started.
    if (deployed.length === 0 && candidate === undefined)
        await (0,_provide_networks_js__WEBPACK_IMPORTED_MODULE_5__/* .removeNetworks */ .i)(engine, own, runner);
    if (calls.length > 0)
        await tellRepaired(engine, inputs, runner);
}
/** The main phase could not say any more what runs now. */
async function tellRepaired(engine, inputs, runner) {
    const { name } = inputs;
    runner.info(`The interrupted deployment of ${name} is in order again`);
    const { summarizeContainer, withSection } = await __webpack_require__.e(/* import() */ 4970).then(__webpack_require__.bind(__webpack_require__, 4970));
    const title = `${name}: in order again after an interrupted deployment`;
    await withSection(inputs, title, runner, async (section) => {
        section.mark = '⚠️';
        const container = await (0,_engine_api_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .findContainer */ .FA)(engine, name);
        if (container === undefined)
            return void section.facts.push(['Runs', 'nothing under this name']);
        const { Image: image, Labels } = (await (0,_engine_api_release_js__WEBPACK_IMPORTED_MODULE_1__/* .asReleased */ .Mk)(engine, container)).Config;
        const digest = Labels?.['berth.digest'] ?? '';
        summarizeContainer(engine, container, { label: 'Runs', image, digest }, section);
    });
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _windows_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5166);



/** What an engine's refusal means to a user, told by its message; `{}` in a text is the match's first group, `{name}` one by name. */
const meanings = [
    {
        pattern: /container name "\/?(.+?)" is already in use by (?:container )?"?(?<id>[0-9a-f]{12})/,
        problem: 'The name "{}" is in use by container {id}',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), choose another "name", or use deploy, which replaces it (with "take-over: true" if Berth did not create it)',
    },
    {
        pattern: /the container name "?\/?([^"\s]+)"? is already in use/i,
        problem: 'The name "{}" is in use by another container',
        remedy: 'Remove that container with the stop action ("container: {}", "remove: true"), or choose another "name"',
    },
    {
        pattern: /failed to bind (?:host )?port(?: for)? (\S*?:\d+)[:/].*address already in use/,
        problem: 'The host port {} is in use',
        remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /(?:bind for|listen (?:tcp|udp|sctp)\d?) (?::(?=\d))?(\S+?):? .*(?:port is already allocated|address already in use)|(?:address already in use|port is already allocated)/i,
        problem: 'The host port {} is in use',
        remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /bind source path does not exist: (.+)/,
        problem: 'The host path {} of a volume does not exist on the engine’s machine',
        remedy: 'Create it there, correct "volumes", or use a named volume',
    },
    {
        pattern: /network (?:with name or ID )?(\S+?):? (?:network )?not found/,
        problem: 'The network "{}" does not exist',
        remedy: 'Create it, or set "create-network: true"',
    },
    {
        pattern: /strconv\.Atoi: parsing \\?"(\d+-\d+)/,
        problem: 'Podman does not choose from a range of host ports like {}',
        remedy: 'Name one host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: (?:executable file not found|stat .*no such file|no such file)/,
        problem: 'The container cannot start: "{}" is not in the image',
        remedy: 'Correct "command" or "entrypoint", or the image',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: is a directory/,
        problem: 'The container cannot start: "{}" is a folder in the image, not a program',
        remedy: 'Correct "command" or "entrypoint"',
    },
    {
        pattern: /exec: \\?"?(.+?)\\?"?: permission denied/,
        problem: 'The container cannot start: "{}" is not executable',
        remedy: 'Make it executable in the image, or correct "command" or "entrypoint"',
    },
    {
        pattern: /exec format error/,
        problem: 'The container cannot start: its program is for another processor',
        remedy: 'Use an image for the engine’s architecture, or set "platform"',
    },
    {
        pattern: /(?:unable to find user|user error looking up user) "?([^\s":]+)/,
        problem: 'The user "{}" does not exist in the image',
        remedy: 'Correct "user", or write a numeric id',
    },
    {
        pattern: /(?:Cannot mkdir: |workdir "|chdir to cwd \(\\?")([^"\\\s]+)(?:" exists on container \S+ but |\\?"\) .*| )(?:is )?not a directory/,
        problem: 'The container cannot start in {}, because that is not a directory in the image',
        remedy: 'Correct "workdir"',
    },
    {
        // All else in a request is written by Berth itself, so only these can have a type that nobody takes.
        pattern: /json: (cannot unmarshal .+)$/,
        problem: 'The engine does not understand a part of "create-options" ({})',
        remedy: 'Give it the type that the Engine API has there',
    },
    {
        pattern: /no command specified/i,
        problem: 'The image names no command to run',
        remedy: 'Set "command" or "entrypoint"',
    },
    {
        pattern: /image with reference (\S+) was found but does not match the specified platform: wanted (?<wanted>\S+), actual: (?<actual>\S+)/,
        problem: '{} is an image for {actual}, not for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /image with reference (\S+) was found but its platform \((?<actual>\S+)\) does not match the specified platform \((?<wanted>\S+)\)/,
        problem: '{} is an image for {actual}, not for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /image with reference (\S+) was found but does not provide the specified platform \((?<wanted>\S+)\)/,
        problem: '{} is no image for {wanted}',
        remedy: 'Correct "platform", or push the image for it',
    },
    {
        pattern: /no such image: (\S+?)(?:: |$)/i,
        problem: 'The engine has no image {}',
        remedy: 'Set "pull" to missing or always, or correct "image"',
    },
    {
        pattern: /no space left on device/i,
        problem: 'The engine’s disk is full',
        remedy: 'Free space on the engine’s machine, for example with "docker image prune"',
    },
];
/** Turns an engine's refusal of a create or start call into a sentence with its remedy, where Berth knows it. */
function explainRefusal(thrown) {
    if (!(thrown instanceof _transport_docker_js__WEBPACK_IMPORTED_MODULE_1__/* .EngineError */ .NJ))
        return thrown;
    for (const { pattern, problem, remedy } of [..._windows_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .windowsMeanings */ .Q, ...meanings]) {
        const match = pattern.exec(thrown.problem);
        if (match === null)
            continue;
        const fill = (text) => text
            .replaceAll(/\{(\w+)\}/g, (_, name) => match.groups?.[name] ?? '')
            .replaceAll('{}', match[1] ?? 'that was asked for');
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(fill(problem), fill(remedy), { cause: thrown });
    }
    return thrown;
}


/***/ }),

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ windowsMeanings),
/* harmony export */   g: () => (/* binding */ explainBuild)
/* harmony export */ });
/**
 * What Windows' own errors mean, as its container services (HCS, HNS) pass them on. Their texts are in the language of
 * the engine's machine, so the numbers count: https://learn.microsoft.com/windows/win32/debug/system-error-codes
 */
const windowsMeanings = [
    {
        pattern: /\bhns.*(?:\(0x20\)|being used by another process|\(0x803b0013\))/is,
        problem: 'A host port that the container publishes is in use on the engine’s machine',
        remedy: 'Stop what uses it (Get-NetTCPConnection names its process), or publish another host port, or none ("ports: 80") for a free one',
    },
    {
        pattern: /\bhns.*(?:\(0x271d\)|forbidden by its access permissions)/is,
        problem: 'A host port that the container publishes is one that Windows keeps for itself',
        remedy: 'Publish another one; "netsh interface ipv4 show excludedportrange tcp" lists those',
    },
    {
        pattern: /\(0xc0370101\)|does not match the host operating system/i,
        problem: 'The container cannot start: its image is for another build of Windows than the engine’s machine has, and process isolation wants the same',
        remedy: 'Use the tag of the image for that build, such as …-ltsc2022, or set "isolation: hyperv"',
    },
    {
        pattern: /\(0xc0351000\)|a required feature is not installed/i,
        problem: 'The container cannot start: the engine’s machine has no Hyper-V, which its isolation needs',
        remedy: 'Set "isolation: process" with an image for the build of that machine, or add Hyper-V to it',
    },
    {
        pattern: /CreateProcess.*(?:\(0x[23]\)|cannot find the (?:file|path) specified)/is,
        problem: 'The container cannot start: its program is not in the image',
        remedy: 'Correct "command" or "entrypoint", or the image; what belongs to the shell, such as dir and echo, goes behind "cmd /S /C"',
    },
    {
        pattern: /\(0x10b\)|directory name is invalid/i,
        problem: 'The container cannot start in its working directory, because that is not a directory in the image',
        remedy: 'Correct "workdir"',
    },
    {
        pattern: /CreateProcess.*(?:\(0xc1\)|not a valid Win32 application)/is,
        problem: 'The container cannot start: its program is not one that Windows can run',
        remedy: 'Start a script by its interpreter, such as "powershell -File start.ps1", or correct the image',
    },
    {
        pattern: /CreateProcess.*(?:\(0x5\)|access is denied)/is,
        problem: 'The container cannot start: its user may not run its program',
        remedy: 'Set "user", for example to ContainerAdministrator, or correct the image',
    },
    {
        pattern: /\(0x52[e5]\)|user name or password is incorrect/i,
        problem: 'The user that the container is to run as does not exist in the image',
        remedy: 'Correct "user", for example to ContainerUser or ContainerAdministrator',
    },
    {
        pattern: /\(0x5af\)|paging file is too small/i,
        problem: 'The container cannot start: the engine’s machine has no memory left for it',
        remedy: 'Free memory there, or set "memory"',
    },
    {
        pattern: /source path must be a directory/i,
        problem: 'A source in "volumes" is a file, and Windows mounts folders only',
        remedy: 'Mount the folder that it is in',
    },
];
/** The releases that Microsoft's base images are made for: what their tags call them, by the build of Windows. */
const releases = [
    [26100, 'ltsc2025'],
    [20348, 'ltsc2022'],
    [17763, 'ltsc2019'],
    [14393, 'ltsc2016'],
];
/** What a pull means that finds no image for the engine's build of Windows; `undefined` where it fails for another reason. */
function explainBuild(said) {
    const { build } = /no matching manifest for windows(?:\/\w+ |\()(?<build>10\.0\.\d+)/i.exec(said)?.groups ??
        /based image is incompatible with a (?<build>10\.0\.\d+)/i.exec(said)?.groups ??
        {};
    if (build === undefined)
        return undefined;
    const number = Number(build.split('.')[2]);
    const fitting = releases.filter(([least]) => least === number).map(([, name]) => `…${name}`);
    const older = releases.filter(([least]) => least < number).map(([, name]) => `…${name}`);
    const ways = [
        ...fitting.map((name) => `a tag for it, mostly named ${name}`),
        ...(older.length > 0 ? [`one for an older build (${older.join(', ')}) with "isolation: hyperv"`] : []),
    ];
    return {
        problem: `has no image for Windows ${build}, which the engine’s machine has`,
        remedy: `Use ${ways.join(', or ') || 'an engine on a newer Windows'}`,
    };
}


/***/ })

};
