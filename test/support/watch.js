// Loaded before our files: collects errors from the page's console and content security policy.
window.complaints = [];
addEventListener('securitypolicyviolation', (event) => complaints.push(`${event.violatedDirective} ${event.blockedURI}`));
addEventListener('error', (event) => complaints.push(event.message ?? String(event.target?.src)));
addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
for (const level of ['error', 'warn']) {
  const original = console[level];
  console[level] = (...words) => {
    complaints.push(words.join(' '));
    original.apply(console, words);
  };
}
