import { UserError } from '../../error.js'
import type { Declared } from '../read-inputs.js'
import { isFlag, ownOptions } from './arguments.js'

type Actions = Readonly<Record<string, Declared>>

/** A script by which a shell completes actions and options: `source <(berth completion bash)`. */
export function completionFor(shell: string | undefined, actions: Actions): string {
  if (shell === 'bash') return bash(actions)
  if (shell === 'zsh') return `autoload -U +X bashcompinit && bashcompinit\n${bash(actions)}`
  throw new UserError(
    shell === undefined ? 'The shell is missing' : `"${shell}" is no shell that is known here`,
    'Ask for berth completion bash, or zsh',
  )
}

function bash(actions: Actions): string {
  const cases = Object.entries(actions).map(
    ([name, declared]) => `    ${name}) words="${optionsOf(declared)}" ;;`,
  )
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
  ].join('\n')
}

function optionsOf(declared: Declared): string {
  const inputs = Object.keys(declared).map((name) =>
    isFlag(declared, name) && declared[name] === 'true' ? `--no-${name}` : `--${name}`,
  )
  return [...new Set([...inputs, ...Object.keys(ownOptions).map((name) => `--${name}`)])].join(' ')
}
