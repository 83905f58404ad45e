export const id = 8219;
export const ids = [8219];
export const modules = {

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   rG: () => (/* binding */ ownOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4128);



/** The command's own options, beside one for each input. */
const ownOptions = {
    inputs: 'string',
    output: 'string',
    outputs: 'string',
    runner: 'string',
    watch: 'boolean',
    help: 'boolean',
};
/** An input that is `true` or `false` unless told otherwise is a flag; a value may follow it all the same. */
function isFlag(declared, name) {
    return declared[name] === 'true' || declared[name] === 'false';
}
/** Reads the options of an action; one that names no input and is none of the command's own is a mistake. */
function readArguments(args, declared, outputs) {
    const read = {
        inputs: new Map(),
        output: [],
        outputs: undefined,
        inputsFile: undefined,
        runner: undefined,
        watch: false,
        mistakes: [],
    };
    for (const option of optionsIn(args, declared)) {
        if (lacksValue(option, declared))
            read.mistakes.push(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "${dashed(option.name)}" has no value`, 'Write it behind the option'));
        else
            take(option, read, { declared, outputs });
    }
    return read;
}
function optionsIn(args, declared) {
    const known = typesOf(declared);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: known,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const options = [];
    for (const token of tokens) {
        const last = options.at(-1);
        if (token.kind === 'option')
            options.push({ name: token.name, value: givenValue(token, known) });
        else if (token.kind === 'positional' && last !== undefined && last.value === undefined)
            last.value = token.value;
        else if (token.kind === 'positional')
            options.push({ name: '', value: token.value });
    }
    return options;
}
function typesOf(declared) {
    const inputs = Object.keys(declared).map((name) => [name, isFlag(declared, name) ? 'boolean' : 'string']);
    const types = Object.entries({ ...Object.fromEntries(inputs), ...ownOptions });
    return {
        ...Object.fromEntries(types.map(([name, type]) => [name, { type }])),
        help: { type: 'boolean', short: 'h' },
    };
}
function lacksValue({ name, value }, declared) {
    return value === undefined && typesOf(declared)[name]?.type === 'string';
}
/** An option that follows is no value: the value was forgotten. */
function givenValue({ value, inlineValue }, known) {
    const isOption = !inlineValue && value?.startsWith('--') === true && value.slice(2) in known;
    return isOption ? undefined : value;
}
function take({ name, value = '' }, read, names) {
    const { declared, outputs } = names;
    const input = name.replace(/^no-/, '');
    if (name === 'output' && outputs.includes(value))
        read.output.push(value);
    else if (name in declared)
        read.inputs.set(name, joined(read.inputs.get(name), value, isFlag(declared, name)));
    else if (name !== input && isFlag(declared, input))
        read.inputs.set(input, 'false');
    else
        read.mistakes.push(...takeOwn(name, value, read, names));
}
/** Lines of a list or map come one by one; a flag that is given twice holds as it was given last. */
function joined(before, value, flag) {
    if (flag)
        return value === '' ? 'true' : value;
    return before === undefined ? value : `${before}\n${value}`;
}
/** Takes an option of the command itself, or says what is wrong with it. */
function takeOwn(name, value, read, { declared, outputs }) {
    if (name === '')
        return [new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${value}" stands alone`, 'Every value follows its option: --image nginx')];
    if (!(name in ownOptions))
        return [new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "${dashed(name)}" does not exist`, meant(name, declared))];
    if (name === 'output')
        return [
            new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Option "--output": ${JSON.stringify(value)} is no output`, meantOutput(value, outputs)),
        ];
    if (name === 'watch')
        read.watch = true;
    else if (name === 'inputs')
        read.inputsFile = value;
    else if (name === 'outputs')
        read.outputs = value;
    else if (name === 'runner')
        read.runner = value;
    return [];
}
function dashed(name) {
    return name.length === 1 ? `-${name}` : `--${name}`;
}
function meant(name, declared) {
    const near = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, [...Object.keys(declared), ...Object.keys(ownOptions)]);
    return near === undefined ? '"--help" lists the options' : `Did you mean "--${near}"?`;
}
function meantOutput(name, outputs) {
    const near = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, outputs);
    return near === undefined ? `The outputs are ${outputs.join(', ')}` : `Did you mean "${near}"?`;
}


/***/ }),

/***/ 8219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionFor: () => (/* binding */ completionFor)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8353);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);


/** A script by which a shell completes actions and options: `source <(berth completion bash)`. */
function completionFor(shell, actions) {
    if (shell === 'bash')
        return bash(actions);
    if (shell === 'zsh')
        return `autoload -U +X bashcompinit && bashcompinit\n${bash(actions)}`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(shell === undefined ? 'The shell is missing' : `"${shell}" is no shell that is known here`, 'Ask for berth completion bash, or zsh');
}
function bash(actions) {
    const cases = Object.entries(actions).map(([name, declared]) => `    ${name}) words="${optionsOf(declared)}" ;;`);
    return [
        '_berth() {',
        '  local current="$2" action words=""',
        '  action=$(printf "%s " "$COMP_LINE" | cut -d " " -f 2)',
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        `    COMPREPLY=($(compgen -W "${[...Object.keys(actions), 'completion', '--help', '--version'].join(' ')}" -- "$current"))`,
        '    return',
        '  fi',
        '  case "$action" in',
        ...cases,
        '    completion) words="bash zsh" ;;',
        '  esac',
        '  case "$current" in',
        '    -*|"") COMPREPLY=($(compgen -W "$words" -- "$current")) ;;',
        '    *) COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current")) ;;',
        '  esac',
        '}',
        'complete -o default -F _berth berth',
        '',
    ].join('\n');
}
function optionsOf(declared) {
    const inputs = Object.keys(declared).map((name) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlag */ .RV)(declared, name) && declared[name] === 'true' ? `--no-${name}` : `--${name}`);
    return [...new Set([...inputs, ...Object.keys(_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .ownOptions */ .rG).map((name) => `--${name}`)])].join(' ');
}


/***/ })

};
