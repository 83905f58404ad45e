/** Where files stand: the workspace, or a container. Paths that it hands out are real ones. */
export interface FileTree {
  readonly kind: 'workspace' | 'container'
  find(path: string): Promise<string | undefined>
  list(folder: string): Promise<string[]>
  read(path: string): Promise<Buffer>
  /** Writes all files or none. */
  writeAll(files: readonly NewFile[]): Promise<void>
  /** How messages call a file. */
  show(path: string): string
  /** The paths that a pattern with `*`, `**` and `?` stands for; undefined where it is only a path. */
  glob(pattern: string): Promise<string[] | undefined>
  /** What to do about a file that is not there. */
  advise(path: string): Promise<string>
}

/** Where config files stand, and where transforms may stand besides. */
export interface Trees {
  target: FileTree
  workspace: FileTree
}

export interface NewFile {
  path: string
  content: Buffer
}
