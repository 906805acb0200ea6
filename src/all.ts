// Registers every widget.
import './widgets/explainer/define.js';
import './widgets/quiz/define.js';
import './widgets/reflection/define.js';
