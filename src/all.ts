// Registers every widget.
import './widgets/checklist/define.js';
import './widgets/explainer/define.js';
import './widgets/quiz/define.js';
import './widgets/reflection/define.js';
