/** Keeps the last lines, so many of them and so many characters; says so where the characters were too many. */
export function keepLast(count: number, mostCharacters: number) {
  let kept: string[] = []
  let first = 0
  let size = 0
  let isCut = false
  const drop = () => {
    size -= kept[first]?.length ?? 0
    kept[first] = ''
    first++
  }
  return {
    add(line: string) {
      kept.push(line)
      size += line.length
      while (kept.length - first > count) drop()
      for (; size > mostCharacters && kept.length - first > 1; isCut = true) drop()
      // Dropped lines give their places back now and then, not one by one.
      if (first < 10_000) return
      kept = kept.slice(first)
      first = 0
    },
    lines: () => [
      ...(isCut ? [`(earlier lines are left out: they are too long in all)`] : []),
      ...kept.slice(first),
    ],
  }
}

/**
 * Takes apart the engine's framing: 8 bytes of header (the stream's number, three zeros, the payload's
 * length, big endian), then the payload. Frames and chunks may end anywhere within each other.
 */
export function demultiplex(write: (stream: number, bytes: Buffer) => void): (chunk: Buffer) => void {
  const header = Buffer.alloc(8)
  let headerBytes = 0
  let left = 0
  return (chunk) => {
    let at = 0
    while (at < chunk.length) {
      if (left === 0) {
        const copied = chunk.copy(header, headerBytes, at, at + 8 - headerBytes)
        headerBytes += copied
        at += copied
        if (headerBytes < 8) return
        headerBytes = 0
        left = header.readUInt32BE(4)
        continue
      }
      const payload = chunk.subarray(at, at + left)
      write(header.readUInt8(0), payload)
      left -= payload.length
      at += payload.length
    }
  }
}

/** A line is held in so many parts at most. */
const mostParts = 1000

/** Puts bytes together to lines of UTF-8 text; what a line has beyond `longestBytes` is dropped, and that is told. */
export function splitLines(longestBytes: number, onLine: (line: string, isCut: boolean) => void) {
  let parts: Buffer[] = []
  let size = 0
  const keep = (bytes: Buffer) => {
    const kept = bytes.subarray(0, Math.max(0, longestBytes - size))
    if (kept.length > 0) parts.push(Buffer.from(kept))
    size += bytes.length
    // Podman hands on what a program writes byte by byte, and each part weighs a hundred times its byte.
    if (parts.length === mostParts) parts = [Buffer.concat(parts)]
  }
  const emit = (line: Buffer, isCut: boolean) => onLine(line.toString('utf8').replace(/\r$/, ''), isCut)
  const flush = () => {
    const line = Buffer.concat(parts)
    const isCut = size > longestBytes
    parts = []
    size = 0
    emit(line, isCut)
  }
  return {
    write(bytes: Buffer) {
      let start = 0
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        // A line that came whole is read where it stands: copies of a gigabyte are freed too late.
        if (size === 0)
          emit(bytes.subarray(start, Math.min(end, start + longestBytes)), end - start > longestBytes)
        else {
          keep(bytes.subarray(start, end))
          flush()
        }
        start = end + 1
      }
      keep(bytes.subarray(start))
    },
    end() {
      if (size > 0) flush()
    },
  }
}
