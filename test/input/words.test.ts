import { expect, test } from 'vitest'
import { parseWords } from '../../src/input/words.js'

test.each([
  ['blanks between', 'serve  --port 80', ['serve', '--port', '80']],
  ['single quotes as they are', `sh -c 'echo "$HOME" \\n'`, ['sh', '-c', 'echo "$HOME" \\n']],
  ['double quotes', `echo "a b" "it's"`, ['echo', 'a b', "it's"]],
  ['the backslash in double quotes', String.raw`echo "a\"b\\c\d\$x"`, ['echo', 'a"b\\c\\d$x']],
  ['the backslash outside', String.raw`echo a\ b \"`, ['echo', 'a b', '"']],
  ['parts joined', `--name='a b'"c"d`, ['--name=a bcd']],
  ['a line that a backslash continues', 'serve \\\n  --port \\\r\n \\\n80', ['serve', '--port', '80']],
  ['a word that a backslash continues', 'ser\\\nve "a\\\nb" \'c\\\nd\'', ['serve', 'ab', 'c\\\nd']],
  ['an empty word beside it', "a '' \\\n b", ['a', '', 'b']],
  ['an empty word', `a '' ""`, ['a', '', '']],
  ['nothing expanded', 'echo $HOME *.txt ~', ['echo', '$HOME', '*.txt', '~']],
  ['a JSON array', '["sh", "-c", "echo $HOME; true"]', ['sh', '-c', 'echo $HOME; true']],
  ['a shell test', '[ -f x ]', ['[', '-f', 'x', ']']],
  ['an empty JSON array', '[]', []],
])('reads %s', (_name, text, words) => {
  expect(parseWords(text)).toEqual(words)
})

test.each([`echo 'a`, 'echo "a', 'echo a\\'])('refuses %j', (text) => {
  expect(() => parseWords(text)).toThrow('has a quote or a backslash without its end')
})

test('an array of more than strings is refused', () => {
  expect(() => parseWords('["sleep", 5]')).toThrow('holds more than strings. Write it like ["echo", "a b"].')
})
