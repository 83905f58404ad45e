export const id = 618;
export const ids = [618];
export const modules = {

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keptNames),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** Names of a deployment: `web`, `web.next`, `web.old`, `web.failed`. */
function namesOf(name) {
    return { current: name, candidate: `${name}.next`, replaced: `${name}.old`, failed: `${name}.failed` };
}
/** Names for a replaced container that is kept: by its version, else its id; where that is taken, by both. */
function keptNames(name, version, id) {
    const short = id.slice(0, 12);
    const label = version.replace(/[^A-Za-z0-9_.-]/g, '_');
    return label === '' ? [`${name}.${short}`] : [`${name}.${label}`, `${name}.${label}-${short}`];
}


/***/ }),

/***/ 9618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy),
  inputs: () => (/* reexport */ inputs),
  rules: () => (/* reexport */ rules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/deployment/fingerprint.js

/**
 * Fingerprints what is asked for as `salt:hash`: HMAC-SHA-256 of its canonical JSON under 16 random bytes,
 * both in hexadecimal. The salt keeps guesses at a secret from being tried against a table.
 */
function fingerprint(wish, salt = (0,external_node_crypto_.randomBytes)(16).toString('hex')) {
    const hash = (0,external_node_crypto_.createHmac)('sha256', Buffer.from(salt, 'hex')).update(canonicalJson(wish)).digest('hex');
    return `${salt}:${hash}`;
}
/** Tells whether a fingerprint is one of this wish; a malformed one is of none. */
function isFingerprintOf(text, wish) {
    const salt = /^(?<salt>[0-9a-f]{32}):[0-9a-f]{64}$/.exec(text ?? '')?.groups?.salt;
    if (salt === undefined || text === undefined)
        return false;
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(text), Buffer.from(fingerprint(wish, salt)));
}
/** JSON with the keys of every object in order, so that equal wishes have equal text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : item);
}

// EXTERNAL MODULE: ./lib/deployment/names.js
var names = __webpack_require__(8095);
// EXTERNAL MODULE: ./lib/engine/containers.js
var containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/registry/reference.js
var registry_reference = __webpack_require__(9758);
// EXTERNAL MODULE: ./lib/version/tag.js
var version_tag = __webpack_require__(8820);
// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
// EXTERNAL MODULE: ./lib/steps/summary.js + 3 modules
var summary = __webpack_require__(458);
;// CONCATENATED MODULE: ./lib/steps/asked.js





/** Refuses a version beside an image that has its tag or digest already. */
function refuseTwoTags({ image, version }) {
    const { range, prerelease, tagPattern } = version;
    const isVersionGiven = range.text !== '' || prerelease !== 'named' || tagPattern !== undefined;
    if (!isExact(image) || !isVersionGiven)
        return undefined;
    return new error/* UserError */.y('Inputs "version", "prerelease" and "tag-pattern" pick a tag, and "image" has one already', 'Leave them empty, or write "image" without its tag and digest');
}
/**
 * A tag or digest is taken as it is; a bare repository is resolved by `version`, and `undefined` if no tag
 * fits and that is to be ignored.
 */
async function resolveAsked(wish, section, runner) {
    const { image } = wish;
    if (isExact(image))
        return tellAsked({ reference: image, tag: image.tag ?? '', version: versionIn(image.tag) }, runner);
    const { chooseTag } = await Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(556)]).then(__webpack_require__.bind(__webpack_require__, 4175));
    const pinned = await runner.group(`Resolve ${(0,registry_reference/* formatReference */.FH)(image)}`, () => chooseTag(wish, runner, (chosen) => (0,summary/* summarizeChoice */.dS)(chosen, section)));
    if (pinned === undefined)
        return undefined;
    const { tag } = pinned.version;
    const reference = { ...image, tag, digest: pinned.digest };
    runner.info(`Resolved to ${(0,registry_reference/* formatReference */.FH)(reference)}`);
    return tellAsked({ reference, tag, version: (0,version_version/* formatVersion */.qh)(pinned.version) }, runner);
}
function isExact({ tag, digest }) {
    return tag !== undefined || digest !== undefined;
}
function versionIn(tag) {
    const version = tag === undefined ? undefined : (0,version_tag/* parseTag */.ED)(tag);
    return version === undefined ? '' : (0,version_version/* formatVersion */.qh)(version);
}
function tellAsked(asked, runner) {
    runner.setOutput('tag', asked.tag);
    runner.setOutput('version', asked.version);
    return asked;
}

// EXTERNAL MODULE: ./lib/steps/container-env.js
var container_env = __webpack_require__(1078);
// EXTERNAL MODULE: ./lib/steps/deployment-containers.js + 1 modules
var deployment_containers = __webpack_require__(1381);
// EXTERNAL MODULE: ./lib/engine/images.js
var engine_images = __webpack_require__(8070);
// EXTERNAL MODULE: ./lib/steps/container-outputs.js + 1 modules
var container_outputs = __webpack_require__(3214);
// EXTERNAL MODULE: ./lib/steps/provide-image.js + 1 modules
var provide_image = __webpack_require__(6237);
;// CONCATENATED MODULE: ./lib/steps/deployment-account.js

/** The manifest's digest of what is asked for, as far as it is known. */
function digestAsked({ asked, image }) {
    if (asked === undefined || image === undefined)
        return asked?.reference.digest ?? '';
    return (0,provide_image/* digestOf */.o)(image, asked.reference);
}

;// CONCATENATED MODULE: ./lib/steps/deployment-record.js
/** Tells who deployed what from where and when, as one line of JSON in the log and in the output `record`. */
function recordDeployment({ identity, environment = '', name }, facts, runner) {
    const record = JSON.stringify({
        time: new Date().toISOString(),
        outcome: facts.result,
        name,
        environment,
        image: facts.image,
        version: facts.version,
        digest: facts.digest,
        previousVersion: facts.previous.version,
        previousImage: facts.previous.image,
        strategy: facts.strategy,
        repository: identity.repository,
        sha: identity.sha,
        workflow: identity.workflow,
        runId: identity.runId,
        runAttempt: identity.runAttempt,
        job: identity.job,
        actor: identity.actor,
        phases: facts.phases.map((phase) => ({
            name: phase.name,
            start: new Date(phase.startedMs).toISOString(),
            ms: phase.endedMs - phase.startedMs,
        })),
    });
    runner.info(record);
    runner.setOutput('record', record);
}

;// CONCATENATED MODULE: ./lib/steps/deployment-outcome.js







/** Writes the record and sets every output, of the container that runs now. */
async function conclude(account, { result, failure }, runner) {
    const { inputs, engine, old, section } = account;
    section.title = `${inputs.name}: ${result}`;
    runner.setOutput('changed', String(result === 'deployed'));
    runner.setOutput('rolled-back', String(result === 'rolled back'));
    runner.setOutput('previous-container-id', old?.Id ?? '');
    runner.setOutput('previous-image', old?.Config.Image ?? '');
    writeRecord(account, result, runner);
    if (engine === undefined)
        return;
    try {
        await describeCurrent(engine, account, result, runner);
    }
    catch (thrown) {
        // Where it has failed already, an engine that does not answer is no second failure.
        if (failure === undefined)
            throw thrown;
        runner.info('The engine does not tell what runs now');
    }
}
function writeRecord(account, result, runner) {
    const { inputs, asked, old, strategy = '', section } = account;
    const image = (0,registry_reference/* formatReference */.FH)(asked?.reference ?? inputs.image);
    const previous = { version: old?.Config.Labels?.['berth.version'] ?? '', image: old?.Config.Image ?? '' };
    const { version = '' } = asked ?? {};
    const digest = digestAsked(account);
    const { phases } = section;
    recordDeployment(inputs, { result, image, version, digest, strategy, previous, phases }, runner);
}
async function describeCurrent(engine, account, result, runner) {
    const { inputs, asked, old, section } = account;
    const container = await (0,containers/* findContainer */.FA)(engine, inputs.name);
    if (container === undefined)
        return;
    const isAsked = result === 'deployed' || result === 'unchanged';
    const shown = isAsked ? describeAsked(account) : await describeOther(engine, container);
    const { createOptions, temp } = inputs.container;
    await (0,container_outputs/* setContainerOutputs */.k)(engine, container, { ...shown, ready: isAsked, createOptions, temp }, runner);
    const reference = (0,registry_reference/* formatReference */.FH)(asked?.reference ?? inputs.image);
    if (!isAsked)
        section.facts.push(['Not deployed', (0,summary/* imageCell */.C7)(reference)]);
    const more = [
        ['Version', shown.version],
        ['Environment', inputs.environment ?? ''],
        ['Before', isAsked ? (0,summary/* imageCell */.C7)(old?.Config.Image ?? '') : ''],
    ];
    (0,summary/* summarizeContainer */.pc)(engine, container, { image: shown.reference, digest: shown.digest, more }, section);
}
function describeAsked(account) {
    const { inputs, asked, image } = account;
    const reference = (0,registry_reference/* formatReference */.FH)(asked?.reference ?? inputs.image);
    return { reference, version: asked?.version ?? '', digest: digestAsked(account), image };
}
async function describeOther(engine, { Image, Config: { Image: reference, Labels } }) {
    return {
        reference,
        version: Labels?.['berth.version'] ?? '',
        digest: Labels?.['berth.digest'] ?? '',
        image: await (0,engine_images/* findImage */.F)(engine, Image),
    };
}

// EXTERNAL MODULE: ./lib/engine/spec.js
var spec = __webpack_require__(5895);
// EXTERNAL MODULE: ./lib/steps/own-labels.js
var own_labels = __webpack_require__(9895);
// EXTERNAL MODULE: ./lib/config/file-name.js
var file_name = __webpack_require__(4368);
// EXTERNAL MODULE: ./lib/workspace/files.js
var files = __webpack_require__(6426);
// EXTERNAL MODULE: ./lib/workspace/paths.js
var workspace_paths = __webpack_require__(1813);
;// CONCATENATED MODULE: ./lib/steps/transform-digests.js




/** SHA-256 of every transform of the workspace, by path; those in the image change only with the image. */
function transformDigests({ transforms, workspace }) {
    const paths = transforms
        .filter(({ place }) => place === 'workspace')
        .flatMap(({ path }) => (path.includes('*') ? namesLike(path, workspace) : [path]));
    const found = paths.map((path) => [path, (0,workspace_paths/* findWorkspaceFile */.pW)(workspace, path)]);
    return Object.fromEntries(found.map(([path, file]) => [path, file === undefined ? '' : digestOf(file)]));
}
function namesLike(pattern, workspace) {
    const folder = (0,file_name/* folderOf */.yS)(pattern);
    const names = (0,workspace_paths/* listWorkspaceFolder */.yr)(workspace, folder || '.');
    return names.filter((name) => (0,file_name/* matchStar */.WB)((0,file_name/* nameOf */.Vb)(pattern), name) !== undefined).map((name) => folder + name);
}
function digestOf(file) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,files/* readWorkspaceFile */.s)(file)).digest('hex');
}

;// CONCATENATED MODULE: ./lib/steps/deployment-wish.js






/**
 * What is asked for, as it decides whether anything changed: the image itself, the create request without
 * name, reference and own labels, the secrets, and all that changes config files.
 */
function wishOf({ container, config }, image, request) {
    const { Image: _reference, Labels, ...rest } = request;
    return {
        image: image.Id,
        request: {
            ...rest,
            Labels: Object.fromEntries(Object.entries(Labels).filter(([key]) => !(0,spec/* isOwnLabel */.jQ)(key))),
        },
        secrets: Object.fromEntries(container.secrets),
        config: { ...config, variables: Object.fromEntries(config.variables), workspace: '' },
        transforms: transformDigests(config),
    };
}
/** The labels of a candidate. */
function deploymentLabels(account, wish, step) {
    const { inputs, asked, old } = account;
    return {
        ...(0,own_labels/* ownLabels */.c)('deploy', step, inputs.identity),
        'berth.name': inputs.name,
        'berth.environment': inputs.environment ?? '',
        'berth.version': asked?.version ?? '',
        'berth.digest': digestAsked(account),
        'berth.previous': old === undefined ? '' : JSON.stringify(previous(old)),
        'berth.spec': fingerprint(wish),
    };
}
function previous(old) {
    const { Name, MaximumRetryCount } = old.HostConfig.RestartPolicy;
    return {
        id: old.Id,
        name: (0,deployment_containers/* nameOf */.Vb)(old),
        running: old.State.Running,
        image: old.Config.Image,
        version: old.Config.Labels?.['berth.version'] ?? '',
        restart: Name === 'on-failure' && MaximumRetryCount > 0 ? `${Name}:${MaximumRetryCount}` : Name,
    };
}

// EXTERNAL MODULE: ./lib/steps/engine-inputs.js
var engine_inputs = __webpack_require__(9099);
// EXTERNAL MODULE: ./lib/steps/launch.js
var steps_launch = __webpack_require__(244);
;// CONCATENATED MODULE: ./lib/deployment/strategy.js
/** Chooses the strategy for `auto`, and says why. */
function chooseStrategy(old, next) {
    const shared = next.hostPorts.find((port) => old.hostPorts.some((other) => collide(port, other)));
    if (shared !== undefined)
        return { strategy: 'stop-first', reason: `both publish the host port ${shared.port}/${shared.protocol}` };
    if (old.usesHostNetwork || next.usesHostNetwork)
        return { strategy: 'stop-first', reason: 'one of them uses the host’s network' };
    if (old.fixesAddress || next.fixesAddress)
        return { strategy: 'stop-first', reason: 'one of them fixes its address' };
    return { strategy: 'start-first', reason: 'nothing keeps both from running side by side' };
}
/** What both containers mount read-write: side by side, both may write there at once. */
function sharedWrites(old, next) {
    return next.writes.filter((source) => old.writes.includes(source));
}
function collide(left, right) {
    const isAny = (ip) => ip === '' || ip === '0.0.0.0' || ip === '::';
    return (left.protocol === right.protocol &&
        left.port === right.port &&
        (left.ip === right.ip || isAny(left.ip) || isAny(right.ip)));
}

;// CONCATENATED MODULE: ./lib/engine/footprint.js
/** What a container that exists takes up: its fixed host ports are those that it was created with. */
function footprintOf({ Config, HostConfig, Mounts, NetworkSettings }) {
    const endpoints = Object.values(NetworkSettings.Networks ?? {});
    return {
        hostPorts: fixedPorts(HostConfig.PortBindings),
        usesHostNetwork: HostConfig.NetworkMode === 'host',
        fixesAddress: Boolean(Config.MacAddress) || endpoints.some(fixesEndpoint),
        writes: Mounts.filter(({ RW, Type }) => RW && Type !== 'tmpfs').map(({ Name, Source }) => Name ?? Source),
    };
}
/** What a container of this create request would take up. */
function requestFootprint({ HostConfig, NetworkingConfig, MacAddress }) {
    const mounts = listOf(HostConfig.Mounts)
        .filter(isObject)
        .filter(({ ReadOnly }) => ReadOnly !== true);
    const binds = listOf(HostConfig.Binds).map((bind) => bindPattern.exec(String(bind))?.groups);
    const writable = binds.filter((parts) => !parts?.options?.split(',').includes('ro'));
    const endpoints = Object.values(NetworkingConfig?.EndpointsConfig ?? {});
    return {
        hostPorts: fixedPorts(isObject(HostConfig.PortBindings) ? HostConfig.PortBindings : {}),
        usesHostNetwork: HostConfig.NetworkMode === 'host',
        fixesAddress: Boolean(MacAddress) || endpoints.some((end) => fixesEndpoint(end) || 'MacAddress' in end),
        writes: [
            ...mounts.map(({ Source }) => String(Source ?? '')),
            ...writable.map((parts) => parts?.source ?? ''),
        ].filter((source) => source !== ''),
    };
}
const bindPattern = /^(?<source>(?:[A-Za-z]:)?[^:]+):(?:[A-Za-z]:)?[^:]+(?::(?<options>.*))?$/;
function fixedPorts(bindings) {
    return Object.entries(bindings ?? {}).flatMap(([containerPort, list]) => listOf(list)
        .filter(isObject)
        .filter(({ HostPort }) => /^[1-9]\d*$/.test(String(HostPort)))
        .map(({ HostIp, HostPort }) => ({
        ip: String(HostIp ?? ''),
        port: String(HostPort),
        protocol: containerPort.split('/')[1] ?? 'tcp',
    })));
}
/** The engine fills `MacAddress` and `IPAddress` in by itself; what a request fixes stands in `IPAMConfig`. */
function fixesEndpoint(endpoint) {
    if (!isObject(endpoint))
        return false;
    const { IPAMConfig } = endpoint;
    return isObject(IPAMConfig) && Boolean(IPAMConfig.IPv4Address || IPAMConfig.IPv6Address);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/steps/settle-strategy.js


/** Settles how the new container takes the old one's place, and says which way and why; a first one has no place to take. */
function settleStrategy({ inputs: { strategy: wanted }, old, section }, request, runner) {
    if (old === undefined)
        return wanted === 'auto' ? 'start-first' : wanted;
    const [before, next] = [footprintOf(old), requestFootprint(request)];
    const { strategy, reason } = wanted === 'auto' ? chooseStrategy(before, next) : { strategy: wanted, reason: '"strategy" says so' };
    runner.info(`Strategy: ${strategy}, because ${reason}`);
    section.decisions.push([`Strategy ${strategy}`, reason]);
    const shared = strategy === 'start-first' ? sharedWrites(before, next) : [];
    if (shared.length > 0)
        runner.warning(`Old and new both write to ${shared.join(', ')} while they run side by side`);
    return strategy;
}

// EXTERNAL MODULE: ./lib/input/scalar.js
var scalar = __webpack_require__(1914);
// EXTERNAL MODULE: ./lib/steps/config-inputs.js + 1 modules
var config_inputs = __webpack_require__(1637);
// EXTERNAL MODULE: ./lib/steps/container-inputs.js + 1 modules
var container_inputs = __webpack_require__(217);
// EXTERNAL MODULE: ./lib/steps/gate-inputs.js
var gate_inputs = __webpack_require__(6836);
// EXTERNAL MODULE: ./lib/steps/registry-inputs.js
var registry_inputs = __webpack_require__(8756);
// EXTERNAL MODULE: ./lib/steps/version-inputs.js
var version_inputs = __webpack_require__(1645);
;// CONCATENATED MODULE: ./lib/steps/deploy-inputs.js











function inputs(read) {
    return {
        image: read.value('image', (0,scalar/* required */.mw)(registry_reference/* parseReference */.F2, 'ghcr.io/acme/web')),
        version: (0,version_inputs/* versionInputs */.wO)(read),
        name: read.value('name', (0,scalar/* required */.mw)(container_inputs/* parseName */.$q, 'web')),
        strategy: read.value('strategy', (0,scalar/* oneOf */.yL)('auto', 'start-first', 'stop-first')),
        recreate: read.value('recreate', scalar/* parseBoolean */.yG),
        rollback: read.value('rollback', scalar/* parseBoolean */.yG),
        keepOld: read.value('keep-old', (0,scalar/* wholeNumber */.rD)(0, 1000)),
        environment: read.value('environment', (0,scalar/* optional */.lq)(scalar/* parseText */.r4)),
        keepFailed: read.value('keep-failed', scalar/* parseBoolean */.yG),
        summary: read.value('summary', scalar/* parseBoolean */.yG),
        engine: (0,engine_inputs/* engineInputs */.Ie)(read),
        registry: (0,registry_inputs/* registryInputs */.P4)(read),
        container: (0,container_inputs/* containerInputs */.Dp)(read),
        gate: (0,gate_inputs/* gateInputs */.l)(read),
        config: (0,config_inputs/* configInputs */.yD)(read),
        identity: (0,own_labels/* identity */.D)(read),
    };
}
const rules = [
    ...engine_inputs/* engineRules */.Sp.map((rule) => ({ engine }) => rule(engine)),
    ...container_inputs/* containerRules */.nW.map((rule) => ({ container }) => rule(container)),
    ...gate_inputs/* gateRules */.D.map((rule) => ({ gate, container }) => rule(gate, container.restart)),
    ...registry_inputs/* registryRules */.VM.map((rule) => ({ registry }) => rule(registry)),
    ...config_inputs/* containerConfigRules */.dC.map((rule) => ({ config }) => rule(config)),
    ({ name }) => /\.(?:next|old|failed)$/.test(name)
        ? new error/* UserError */.y(`Input "name": names that end with ".next", ".old" or ".failed" are those of a deployment's other containers`, 'Choose another name, like web')
        : undefined,
    refuseTwoTags,
    ({ gate }) => gate.waitFor === 'exit'
        ? new error/* UserError */.y('Input "wait-for": a deployment is to keep running', 'Use the run action with "wait-for: exit"')
        : undefined,
];

;// CONCATENATED MODULE: ./lib/steps/deploy.js

















/** The whole deployment: resolve, pull, create, transform config, start, gate, replace; on failure, roll back. */
async function deploy(inputs, runner) {
    await (0,summary/* withSection */.iG)(inputs, `${inputs.name}: not deployed`, runner, (section) => deployAndTell({ inputs, section }, runner));
}
async function deployAndTell(account, runner) {
    const { inputs, section } = account;
    for (const name of ['changed', 'ready', 'rolled-back'])
        runner.setOutput(name, 'false');
    const outcome = await attempt(account, runner).catch((failure) => ({ result: 'failed', failure, settled: false }));
    if (outcome === undefined) {
        section.title = `${inputs.name}: nothing to deploy`;
        return;
    }
    if (outcome.settled)
        runner.saveState('settled', 'true');
    await conclude(account, outcome, runner);
    if (outcome.failure === undefined)
        return;
    const { failure } = outcome;
    const isPassed = outcome.mayPass && inputs.gate.onUnready === 'continue' && failure instanceof error/* UserError */.y;
    if (!isPassed)
        throw failure;
    (0,summary/* passUnready */.WP)(section, failure);
    runner.warning(`${failure.problem}. The step passes, because "on-unready" is continue.`);
}
/** Tries it, and notes in the account what becomes known; `undefined` where no version fits and that is to be ignored. */
async function attempt(account, runner) {
    const { inputs, section } = account;
    const { keepOld, rollback, container } = inputs;
    const env = (0,container_env/* gatherEnv */.d)(container, runner);
    const [engine, asked] = await Promise.all([
        (0,engine_inputs/* connectEngine */.xn)(inputs.engine, runner),
        (0,summary/* timed */.ay)(section, 'resolve', () => resolveAsked({ ...inputs, platform: container.platform }, section, runner)),
    ]);
    account.engine = engine;
    account.asked = asked;
    if (asked === undefined)
        return undefined;
    const upkeep = { names: (0,names/* namesOf */.e)(inputs.name), keepOld, rollback };
    const step = (0,external_node_crypto_.randomUUID)();
    const { reference } = asked;
    const image = await prepare(engine, account, { reference, upkeep, step }, runner);
    account.image = image;
    account.old = await (0,containers/* findContainer */.FA)(engine, upkeep.names.current);
    const launch = { reference: (0,registry_reference/* formatReference */.FH)(reference), image, env, labels: {} };
    const request = (0,steps_launch/* buildRequest */.mK)(container, launch, runner);
    return await replaceChanged(engine, account, { image, request, upkeep, step }, runner);
}
/** Pulls the image while what serves goes on serving, and brings into order what another run left. */
async function prepare(engine, { inputs, section }, { reference, upkeep, step }, runner) {
    const { name, container, registry } = inputs;
    const found = await (0,deployment_containers/* findDeployment */.HZ)(engine, upkeep.names);
    runner.saveState('step', step);
    const isServing = found.some((one) => (0,deployment_containers/* nameOf */.Vb)(one) === name && one.State.Running);
    if (!isServing)
        await (0,deployment_containers/* repairDeployment */.h$)(engine, upkeep, runner);
    const wish = { ...container, reference, registry };
    const image = await (0,summary/* timed */.ay)(section, 'pull', () => (0,provide_image/* provideImage */.P)(engine, wish, runner));
    await (0,deployment_containers/* repairDeployment */.h$)(engine, upkeep, runner);
    return image;
}
/** Replaces the current container unless it is healthy and what is asked for. */
async function replaceChanged(engine, account, { image, request, ...job }, runner) {
    const { inputs, old, section } = account;
    const wish = wishOf(inputs, image, request);
    if (old !== undefined && !inputs.recreate && isUnchanged(old, wish)) {
        const since = `runs what is asked for since ${old.State.StartedAt}`;
        runner.info(`Unchanged: ${inputs.name} ${since}`);
        section.decisions.push(['Unchanged', `it ${since}`]);
        return { result: 'unchanged', settled: true };
    }
    section.decisions.push([old === undefined ? 'Created' : 'Replaced', whyReplaced(old, wish, inputs)]);
    const strategy = settleStrategy(account, request, runner);
    account.strategy = strategy;
    const labels = deploymentLabels(account, wish, job.step);
    const labelled = { ...request, Labels: { ...request.Labels, ...labels } };
    const { replaceContainer } = await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 7995));
    return await replaceContainer(engine, { ...job, inputs, request: labelled, old, strategy, section }, runner);
}
function isUnchanged({ State, Config }, wish) {
    const isWell = State.Status === 'running' && (State.Health?.Status ?? 'healthy') === 'healthy';
    return isWell && isFingerprintOf(Config.Labels?.['berth.spec'], wish);
}
function whyReplaced(old, wish, { name, recreate }) {
    if (old === undefined)
        return `nothing ran as ${name} before`;
    if (!isFingerprintOf(old.Config.Labels?.['berth.spec'], wish))
        return 'what ran was made from another image or other inputs';
    return recreate ? '"recreate" is true' : `it was ${old.State.Health?.Status ?? old.State.Status}`;
}


/***/ }),

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HZ: () => (/* binding */ findDeployment),
  Vb: () => (/* binding */ nameOf),
  h$: () => (/* binding */ repairDeployment)
});

// UNUSED EXPORTS: previousOf

// EXTERNAL MODULE: ./lib/deployment/names.js
var deployment_names = __webpack_require__(8095);
;// CONCATENATED MODULE: ./lib/deployment/repair.js
/**
 * Plans how a deployment that was interrupted at any point comes into order; an orderly one needs nothing.
 * Until the candidate takes the name, the old container is the current one again, and the candidate goes
 * last, because its label says whether the old one ran. From then on the swap is final: the old one is
 * retired. Without `rollback` the old container gets its name back and is otherwise left as it is.
 */
function planRepair(containers, names, { rollback }) {
    const byName = (name) => containers.find((container) => container.name === name);
    const current = byName(names.current);
    const candidate = byName(names.candidate);
    const replaced = byName(names.replaced);
    const retirement = current && replaced ? [call('retire', replaced)] : [];
    if (candidate === undefined && (current !== undefined || replaced === undefined))
        return retirement;
    const old = current ?? replaced;
    const ranBefore = candidate?.previous === undefined ? current === undefined : candidate.previous.running;
    const mustRun = rollback && ranBefore;
    const isStopping = mustRun && current === undefined && isToldToStop(replaced, candidate);
    return [
        ...(replaced && isStopping ? [call('kill', replaced)] : []),
        ...(replaced && current === undefined ? [rename(replaced, names.current)] : []),
        ...(candidate?.running ? [call('kill', candidate)] : []),
        ...(old && mustRun && (isStopping || !old.running)
            ? [call('start', { ...old, name: names.current })]
            : []),
        ...(candidate ? [call('remove', candidate)] : []),
        ...retirement,
    ];
}
/**
 * An old container that made way before the candidate started was told to stop, or is about to be: if it
 * still runs, it may end at any moment, and starting what runs would change nothing about that.
 */
function isToldToStop(replaced, candidate) {
    return replaced?.running === true && candidate?.running === false;
}
function call(what, { id, name }) {
    return { do: what, id, name };
}
function rename({ id, name }, to) {
    return { do: 'rename', id, name, to };
}

// EXTERNAL MODULE: ./lib/engine/containers.js
var engine_containers = __webpack_require__(8528);
// EXTERNAL MODULE: ./lib/engine/docker.js
var docker = __webpack_require__(1924);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/steps/stop-aloud.js
var stop_aloud = __webpack_require__(4381);
;// CONCATENATED MODULE: ./lib/steps/deployment-containers.js






/** Finds the containers that hold the names of a deployment; one that Berth did not create is refused. */
async function findDeployment(engine, names) {
    const found = await Promise.all(Object.values(names).map((name) => (0,engine_containers/* findContainer */.FA)(engine, name)));
    const containers = found.filter((container) => container !== undefined);
    for (const container of containers) {
        if (container.Config.Labels?.['berth.action'] === undefined)
            throw foreign(container, names);
    }
    return containers;
}
function foreign(container, { current }) {
    const name = nameOf(container);
    const of = name === current ? '' : `, and belongs to the deployment of "${current}"`;
    return new error/* UserError */.y(`The name "${name}" is held by container ${container.Id.slice(0, 12)}, which Berth did not create${of}`, `Remove it or give it another name ("docker rename ${name} ${name}-before"), or choose another "name"`);
}
/**
 * Brings an interrupted deployment into order; roll-back, post phase and the next deploy's repair are this
 * one function. `step` limits it to what that step left: another run's candidate is not touched.
 */
async function repairDeployment(engine, upkeep, runner, step) {
    const seen = (await findDeployment(engine, upkeep.names)).map(seenOf);
    const candidate = seen.find(({ name }) => name === upkeep.names.candidate);
    if (step !== undefined && candidate !== undefined && candidate.step !== step)
        return [];
    const calls = planRepair(seen, upkeep.names, upkeep);
    for (const call of calls)
        await perform(engine, call, upkeep, runner);
    return calls;
}
async function perform(engine, call, upkeep, runner) {
    const { id, name } = call;
    const shown = `${name} (${id.slice(0, 12)})`;
    switch (call.do) {
        case 'kill':
            return await (0,engine_containers/* killContainer */.QF)(engine, id);
        case 'rename':
            return await (0,engine_containers/* renameContainer */.UQ)(engine, id, call.to);
        case 'start':
            runner.info(`Starting ${shown} again`);
            return await (0,engine_containers/* startContainer */.YI)(engine, id);
        case 'remove':
            runner.info(`Removing the candidate ${shown}`);
            return void (await (0,engine_containers/* removeContainer */.od)(engine, id));
        case 'retire':
            return await retireContainer(engine, id, upkeep, runner);
    }
}
/** Stops a replaced container by its own signal and grace period; keeps it, renamed, or removes it. Volumes stay. */
async function retireContainer(engine, id, { names, keepOld }, runner) {
    const container = await (0,engine_containers/* inspectContainer */.aH)(engine, id);
    runner.info(`Stopping the replaced container ${id.slice(0, 12)}`);
    await (0,stop_aloud/* stopAloud */.w)(engine, container, {}, runner);
    if (keepOld === 0)
        await (0,engine_containers/* removeKeepingVolumes */.pl)(engine, container);
    else {
        await (0,engine_containers/* updateRestart */.TG)(engine, id, 'no');
        const version = container.Config.Labels?.['berth.version'] ?? '';
        await renameToFree(engine, id, (0,deployment_names/* keptNames */.D)(names.current, version, id));
    }
    await pruneKept(engine, names, keepOld, runner);
}
/** Gives a container the first of the names that nobody has. */
async function renameToFree(engine, id, [name = '', ...others]) {
    try {
        await (0,engine_containers/* renameContainer */.UQ)(engine, id, name);
    }
    catch (thrown) {
        if ((0,docker/* statusOf */.c2)(thrown) !== 409 || others.length === 0)
            throw thrown;
        await renameToFree(engine, id, others);
    }
}
/** Removes what `keep-old` no longer keeps, oldest first. */
async function pruneKept(engine, names, keepOld, runner) {
    const kept = (await findKept(engine, names)).toSorted((a, b) => (a.Created < b.Created ? 1 : -1));
    for (const container of kept.slice(keepOld)) {
        runner.info(`Removing ${nameOf(container)}, which "keep-old" no longer keeps`);
        await (0,engine_containers/* removeKeepingVolumes */.pl)(engine, container);
    }
}
/** The stopped containers of a deployment that stay under names of their own. */
async function findKept(engine, names) {
    const ids = await (0,engine_containers/* listContainers */.ts)(engine, ['berth.action=deploy', `berth.name=${names.current}`]);
    const containers = await Promise.all(ids.map((id) => (0,engine_containers/* findContainer */.FA)(engine, id)));
    const reserved = new Set(Object.values(names));
    return containers.filter((container) => container !== undefined && !container.State.Running && !reserved.has(nameOf(container)));
}
/** A container's name without the leading slash. */
function nameOf({ Name }) {
    return Name.replace(/^\//, '');
}
/** What the label `berth.previous` of a container says; `undefined` where it says nothing that can be read. */
function previousOf({ Config }) {
    try {
        const value = JSON.parse(Config.Labels?.['berth.previous'] || 'null') ?? {};
        const { id, running, image = '', version = '', restart = '' } = value;
        return typeof id === 'string' && typeof running === 'boolean'
            ? { id, running, image, version, restart }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function seenOf(container) {
    return {
        id: container.Id,
        name: nameOf(container),
        running: container.State.Running,
        previous: previousOf(container),
        step: container.Config.Labels?.['berth.step'] ?? '',
    };
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ stopAloud)
/* harmony export */ });
/* harmony import */ var _engine_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);

const everyMs = 3000;
/** Stops a container as the engine does, and says every 3 s that it has not ended and what comes then. */
async function stopAloud(engine, { Id, Name, Config }, how, runner) {
    const startedMs = performance.now();
    const graceSeconds = how.graceSeconds ?? Config.StopTimeout ?? engineGraceSeconds;
    const timer = setInterval(() => {
        const seconds = Math.round((performance.now() - startedMs) / 1000);
        const left = graceSeconds - seconds;
        const then = left > 0 ? `is killed in ${left} s` : 'is being killed';
        runner.info(`${Name.replace(/^\//, '')} has not ended after ${seconds} s, ${then}`);
    }, everyMs);
    try {
        return await (0,_engine_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .stopContainer */ .SI)(engine, Id, { ...how, cancelled: runner.cancelled });
    }
    finally {
        clearInterval(timer);
    }
}
/** What the engine allows a container that says nothing else. */
const engineGraceSeconds = 10;


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ choiceInputs),
/* harmony export */   f: () => (/* binding */ prepareChoice),
/* harmony export */   wO: () => (/* binding */ versionInputs)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7102);
/* harmony import */ var _input_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8141);




/** Which version is wanted, and what it means that there is none. */
function versionInputs(read) {
    return { ...choiceInputs(read), ifNone: read.value('if-none', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('fail', 'ignore')) };
}
/** Which versions count. */
function choiceInputs(read) {
    return {
        range: read.value('version', (text) => (0,_version_range_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRange */ .RC)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text))),
        prerelease: read.value('prerelease', parsePrerelease),
        tagPattern: read.value('tag-pattern', (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((text) => (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTagPattern */ .rd)((0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text)))),
    };
}
/** Compiles the patterns, which only those steps pay for that have one. */
async function prepareChoice({ range, prerelease, tagPattern }) {
    const prereleases = typeof prerelease === 'string'
        ? prerelease
        : await named('prerelease', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileLabelPattern */ .GZ)(prerelease.pattern));
    if (tagPattern === undefined)
        return { range, prereleases };
    return { range, prereleases, versionText: await named('tag-pattern', (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTagPattern */ .aE)(tagPattern)) };
}
/** Anything but a boolean is a regular expression. */
function parsePrerelease(text) {
    const word = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4)(text);
    if (/^(?:true|false)$/i.test(word))
        return (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBoolean */ .yG)(word) ? 'all' : 'named';
    return { pattern: (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPattern */ .rg)(word) };
}
async function named(input, compiled) {
    try {
        return await compiled;
    }
    catch (thrown) {
        if (!(thrown instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw thrown;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown });
    }
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FK: () => (/* binding */ isInside),
  ev: () => (/* binding */ isNamed),
  RC: () => (/* binding */ parseRange)
});

// EXTERNAL MODULE: ./node_modules/semver/classes/range.js
var range = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/error.js
var error = __webpack_require__(8353);
// EXTERNAL MODULE: ./lib/version/version.js
var version_version = __webpack_require__(9856);
;// CONCATENATED MODULE: ./lib/version/interval.js


const pattern = /^(?<open>[[(])(?<low>[^,]*)(?:(?<comma>,)(?<high>[^,]*))?(?<close>[\])])$/;
const example = 'Write it like [1.0,2.0), (,1.5] or [1.2]';
/**
 * Parses an interval: a square bracket includes the version beside it, a round one excludes it, no
 * version is no limit; `[1.2]` is exactly 1.2.0. Missing parts are 0.
 */
function parseInterval(text) {
    const { open, low = '', comma, high = '', close } = pattern.exec(text)?.groups ?? {};
    if (open === undefined)
        throw notInterval(text, 'it is not one pair of brackets around one or two versions');
    const from = parseEnd(low, text);
    const to = parseEnd(high, text);
    if (comma === undefined)
        return single(from, open === '[' && close === ']', text);
    const bounds = [];
    if (from !== undefined)
        bounds.push({ operator: open === '[' ? '>=' : '>', version: from });
    if (to !== undefined)
        bounds.push({ operator: close === ']' ? '<=' : '<', version: to });
    if (from !== undefined && to !== undefined)
        checkOrder(from, to, open === '[' && close === ']', text);
    return { bounds };
}
function parseEnd(text, whole) {
    const word = text.trim();
    if (word === '')
        return undefined;
    const version = (0,version_version/* parsePartialVersion */.D)(word.replaceAll('_', '+'));
    if (version !== undefined)
        return version;
    throw notInterval(whole, `${JSON.stringify(word)} is not a version`);
}
function single(version, isClosed, text) {
    if (version === undefined)
        throw notInterval(text, 'it is empty');
    if (!isClosed)
        throw notInterval(text, 'a single version is neither above nor below');
    return { exact: version, bounds: [{ operator: '=', version }] };
}
function checkOrder(from, to, isClosed, text) {
    const order = (0,version_version/* compareVersions */.Zy)(from, to);
    if (order < 0 || (order === 0 && isClosed))
        return;
    throw notInterval(text, order === 0 ? 'nothing lies in it' : 'its first version is higher than its second');
}
function notInterval(text, why) {
    return new error/* UserError */.y(`${JSON.stringify(text)} is not an interval of versions: ${why}`, example);
}

;// CONCATENATED MODULE: ./lib/version/range.js




/** The longest text that is read as a range. */
const longestText = 1000;
/**
 * Parses a range of https://github.com/npm/node-semver, an exact version with its build metadata, or
 * an interval in brackets. Empty text is any version. A bound that excludes a release excludes its
 * pre-releases too.
 */
function parseRange(text) {
    const word = text.trim();
    if (word.length > longestText)
        throw notRange(word);
    if (/^[[(]/.test(word))
        return rangeOf(word, parseInterval(word));
    const exact = parseExact(word);
    if (exact !== undefined)
        return rangeOf(word, { exact, bounds: [{ operator: '=', version: exact }] });
    return { text: word, narrow: readNpm(word, false), wide: readNpm(word, true) };
}
function rangeOf(text, { exact, bounds }) {
    const alternatives = [excludePrereleases(bounds)];
    return { text, ...(exact !== undefined && { exact }), narrow: alternatives, wide: alternatives };
}
/** `=` and `v` may stand before it, as in npm; `_` may stand for `+`, as in a tag. */
function parseExact(word) {
    return (0,version_version/* parseVersion */.ot)(word.replace(/^=?\s*v?/, '').replaceAll('_', '+'));
}
function readNpm(word, includePrerelease) {
    const { set } = npmRange(word, includePrerelease);
    return set.map((comparators) => excludePrereleases(comparators.flatMap(({ operator, semver }) => {
        const version = (0,version_version/* parseVersion */.ot)(`${semver.version ?? ''}`);
        return version === undefined ? [] : [{ operator: operator || '=', version }];
    })));
}
function npmRange(word, includePrerelease) {
    try {
        return new range(word, { includePrerelease });
    }
    catch (thrown) {
        throw notRange(word, thrown);
    }
}
/** Takes `<2.0.0` as `<2.0.0-0`, unless a pre-release of 2.0.0 is named beside it. */
function excludePrereleases(bounds) {
    return bounds.map((bound) => {
        const { operator, version } = bound;
        const isNamed = bounds.some((other) => namesPrerelease(other, version));
        if (operator !== '<' || version.prerelease.length > 0 || isNamed)
            return bound;
        return { operator, version: { ...version, prerelease: ['0'] } };
    });
}
/** Whether the bounds hold for a version; build metadata counts only for an exact version. */
function isInside(version, bounds) {
    for (const bound of bounds)
        if (!holds(version, bound))
            return false;
    return true;
}
/** Whether one of the bounds is a pre-release of the same major, minor and patch. */
function isNamed(version, bounds) {
    return bounds.some((bound) => namesPrerelease(bound, version));
}
function namesPrerelease({ version }, other) {
    return version.prerelease.length > 0 && (0,version_version/* hasSameNumbers */.$9)(version, other);
}
function holds(version, { operator, version: limit }) {
    const order = (0,version_version/* compareVersions */.Zy)(version, limit);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '=':
            return order === 0 && (limit.build === '' || limit.build === version.build);
    }
}
function notRange(word, cause) {
    const shown = JSON.stringify(word.length > 200 ? `${word.slice(0, 200)}…` : word);
    if (/^(latest|stable|edge|main|master|nightly|lts)$/i.test(word)) {
        return new error/* UserError */.y(`${shown} is a tag that moves, not a version`, 'Leave "version" empty for the highest release, or write a range like ^1.2', { cause });
    }
    if (/\d{16}/.test(word)) {
        return new error/* UserError */.y(`${shown} has a number too long for a range`, 'Write an interval, whose numbers may have any length, like [20240101120000123456.0,)', { cause });
    }
    const variant = /^v?\d+(?:\.\d+){0,2}-(?<variant>[a-z][\w.-]*)$/i.exec(word)?.groups?.variant;
    return new error/* UserError */.y(`${shown} is not a range of versions`, variant === undefined
        ? 'Write a range like ^1.2, >=1.4 <2 or [1.0,2.0), or a version like 1.4.2'
        : `Write a range like ^1.2; for the variant set "tag-pattern" to ^(?<version>.+)-${variant.replaceAll('.', '\\.')}$`, { cause });
}


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   bb: () => (/* binding */ compareTags)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);

/** The longest tag, https://github.com/distribution/reference. */
const longestTag = 128;
const tagCharacters = /^\w[\w.-]*$/;
/**
 * Reads a tag as a version: a leading `v` is optional, and `_` stands for `+`, which no tag can hold.
 * `undefined` if it is none, or no tag at all.
 */
function parseTag(tag, versionText) {
    if (tag.length > longestTag)
        return undefined;
    const text = versionText === undefined ? tag : tagCharacters.test(tag) ? versionText(tag) : undefined;
    const match = text === undefined ? null : _version_js__WEBPACK_IMPORTED_MODULE_0__/* .tagPattern */ .bO.exec(text);
    if (match === null)
        return undefined;
    // One object by position: named groups and copies take twice the time, and there may be 100,000 tags.
    const [, v, major = '', minor = '', patch = '', label, build = ''] = match;
    return { tag, prefixed: v !== '', major, minor, patch, prerelease: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLabel */ .dT)(label), build };
}
/** The tags that a version may have without a pattern, in the order in which they are preferred. */
function tagsOf(version) {
    const tag = version.replaceAll('+', '_');
    return [tag, `v${tag}`].filter((candidate) => candidate.length <= longestTag);
}
/**
 * Orders tags, best first: the higher precedence; of equal ones plain, then with `v`, then with build
 * metadata by its text; of what is still equal the lower tag.
 */
function compareTags(a, b) {
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a) ||
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.build, b.build) ||
        Number(a.prefixed) - Number(b.prefixed) ||
        (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.tag, b.tag));
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ hasSameNumbers),
/* harmony export */   D: () => (/* binding */ parsePartialVersion),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   dT: () => (/* binding */ splitLabel),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
const number = '0|[1-9]\\d*';
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)';
const label = `${identifier}(?:\\.${identifier})*`;
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*';
const numbers = `(${number})\\.(${number})\\.(${number})`;
const wholePattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:\\+(${build}))?$`);
const partPattern = new RegExp(`^(v?)(${number})(?:\\.(${number})(?:\\.(${number}))?)?(?:-(${label}))?(?:\\+(${build}))?$`);
/** The tags that are versions: with or without a leading `v`, and `_` for `+`; by position v, the numbers, label, build. */
const tagPattern = new RegExp(`^(v?)${numbers}(?:-(${label}))?(?:_(${build}))?$`);
/** Parses a whole version; `undefined` if it is none. */
function parseVersion(text) {
    return versionOf(wholePattern.exec(text));
}
/** Parses a version with or without a leading `v`, whose minor and patch may be missing, which are then 0. */
function parsePartialVersion(text) {
    return versionOf(partPattern.exec(text), true);
}
function versionOf(match, mayHaveV = false) {
    if (match === null)
        return undefined;
    const [, v, major = '0', minor = '0', patch = '0', label, build = ''] = match;
    if (v !== '' && !mayHaveV)
        return undefined;
    return { major, minor, patch, prerelease: splitLabel(label), build };
}
const noLabel = [];
/** The identifiers of a label, of which a release has none. */
function splitLabel(label) {
    return label === undefined ? noLabel : label.split('.');
}
/** Writes a version as SemVer does, build metadata included. */
function formatVersion(version) {
    const { major, minor, patch, build } = version;
    const label = version.prerelease.length === 0 ? '' : `-${labelOf(version)}`;
    return `${major}.${minor}.${patch}${label}${build === '' ? '' : `+${build}`}`;
}
/** The pre-release label, like `rc.1`; empty for a release. */
function labelOf({ prerelease }) {
    return prerelease.join('.');
}
/** Orders by precedence, SemVer 11; negative if `a` is lower. Equal does not mean the same: build metadata is ignored. */
function compareVersions(a, b) {
    return (compareNumbers(a.major, b.major) ||
        compareNumbers(a.minor, b.minor) ||
        compareNumbers(a.patch, b.patch) ||
        compareLabels(a.prerelease, b.prerelease));
}
/** Whether two versions have the same major, minor and patch. */
function hasSameNumbers(a, b) {
    return a.major === b.major && a.minor === b.minor && a.patch === b.patch;
}
/** Orders text by UTF-16 unit, which for ASCII is SemVer's order. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Digits without leading zeros: the longer is the higher. */
function compareNumbers(a, b) {
    return a.length - b.length || compareText(a, b);
}
function compareLabels(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(one, other);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
/** Numbers are lower than words. */
function compareIdentifiers(a, b) {
    const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (aIsNumber && bIsNumber)
        return compareNumbers(a, b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return compareText(a, b);
}


/***/ })

};
