/** What the engine knows of a container at one moment. */
export interface Snapshot {
  name: string
  status: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'
  exitCode: number
  outOfMemory: boolean
  /** The engine's own words on why the container could not start; mostly empty. */
  error: string
  /** RFC 3339; empty before the first start. */
  startedAt: string
  /** RFC 3339, of the run before; empty where there was none. */
  finishedAt: string
  /** How often the engine has restarted it by its policy, as the engine counts. */
  restartCount: number
  restart: RestartPolicy
  /** `undefined` where the container has no health check. */
  health: 'starting' | 'healthy' | 'unhealthy' | undefined
  /** The engine's own word, before its probes have shown it: after a pause it says so without any. */
  isCalledUnhealthy: boolean
  /** The last probes that the engine keeps (five), oldest first. */
  probes: readonly HealthProbe[]
  /** 0 for no limit. */
  memoryLimitBytes: number
}

/** `most` is the n of `on-failure:n`; 0 for no limit. */
interface RestartPolicy {
  name: string
  most: number
}

/** One run of the container's own health check. */
export interface HealthProbe {
  start: string
  exitCode: number
  output: string
}

/** What is waited for. */
export interface Wish {
  waitFor: 'auto' | 'healthy' | 'running' | 'exit' | 'none'
  onUnhealthy: 'fail' | 'wait'
  exitCodes: readonly number[]
  /** How long it must stay ready; `undefined` leaves it to what is waited for. */
  stableForMs: number | undefined
  /** It was ready after so many restarts, and any more end the wait; `undefined` where it has yet to become ready. */
  restartsWhenReady?: number | undefined
  timeoutMs: number
  /** What the container runs on, `linux` or `windows`: it decides what exit codes mean. */
  os: string
  /** Podman has systemd make the health probes, and not every machine has that. */
  isPodman: boolean
}

/** One further condition: an HTTP answer, a TCP connection, a log line. */
export interface Check {
  /** As the user asked for it: `wait-http 8080/healthz`. */
  what: string
  passed: boolean
  /** The last thing seen of it, in a few words; `undefined` before the first try. */
  seen: string | undefined
  /** Set where it can never pass, with what to do about it. */
  impossible?: { why: string; remedy: string } | undefined
  /** Nothing more can come: the log has ended. */
  isOver?: boolean
}

/** Everything the verdict is made of. */
export interface Facts {
  /** `undefined` once the container is removed. */
  container: Snapshot | undefined
  /** The name it had last. */
  name: string
  /** How often it ended and was started again while the gate looked on. */
  restarts: number
  /** The exit code of its last end that the gate saw, for a container that is gone since. */
  lastExitCode: number | undefined
  /** How long its current run has lasted, at least. */
  upMs: number
  /** How much of that it has been as it is waited for; a run in which nothing else was seen counts from its start. */
  steadyMs: number
  /** How long ago its end was seen. */
  endedMs: number
  /** What somebody asked of it during this run. */
  asked: 'kill' | 'stop' | undefined
  checks: readonly Check[]
  leftMs: number
}

/** What has become known of the container, besides the checks, what follows from them, and the time left. */
export type Known = Omit<Facts, 'checks' | 'steadyMs' | 'leftMs'>
