// A story that writes an error to the console is not well, however it looks.
import {afterEach, beforeEach, expect, vi} from 'vitest';

beforeEach(() => void vi.spyOn(console, 'error'));
afterEach(() => {
  const errors = vi.mocked(console.error).mock.calls.map((words) => words.join(' '));
  vi.mocked(console.error).mockRestore();
  // Some stories show what a file that is broken on purpose leads to.
  expect(errors.filter((words) => !words.includes('/broken.json"'))).toEqual([]);
});
