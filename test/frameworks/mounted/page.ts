// A page that shows a quiz by a framework, before or after the tag is defined, as a test asks for it.
import * as react from './react';
import * as svelte from './svelte';
import * as vue from './vue';

const frameworks = {react, svelte, vue};
type Framework = keyof typeof frameworks;
const heard: string[] = [];

Object.assign(window, {
  heard,
  define: () => import('power-widgets/define/quiz.js'),
  mount: (framework: Framework, given: string) =>
    frameworks[framework].mount(document.body, JSON.parse(given), ({verb}) => heard.push(verb)),
  example: (framework: Framework) => frameworks[framework].example(document.body),
  article: (framework: 'react' | 'vue') => frameworks[framework].article(document.body),
});
