/** What the runner hides: https://github.com/actions/runner, HostContext.cs; it knows derived forms as well. */
export function startMasks() {
  const forms = new Set<string>()
  return {
    /** Masks a value, each of its lines, and their base64, JSON, XML and URI forms. */
    add(value: string): void {
      for (const text of [value, ...value.split(/\r?\n/)].filter((line) => line.trim() !== '')) {
        for (const form of derivedForms(text)) forms.add(form)
      }
    },
    hide(text: string): string {
      return [...forms]
        .toSorted((a, b) => b.length - a.length)
        .reduce((shown, form) => shown.replaceAll(form, '***'), text)
    },
  }
}

export type Masks = ReturnType<typeof startMasks>

function derivedForms(text: string): string[] {
  const shifted = [0, 1, 2].map((skip) =>
    Buffer.from(text.slice(skip)).toString('base64').replace(/=+$/, '').slice(0, -1),
  )
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    ...shifted.filter((form) => form.length >= 8),
  ]
}
