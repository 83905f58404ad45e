/**
 * Takes inputs and state, which are for this step alone, out of an environment and returns them: no program
 * that the step starts inherits them, neither `ssh` and what its configuration runs, nor a credential helper.
 */
export function takeOwnVariables(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const own = Object.entries(env).filter(([name]) => /^(?:INPUT|STATE)_/i.test(name))
  for (const [name] of own) delete env[name]
  return Object.fromEntries(own)
}
