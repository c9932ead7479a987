#pragma once

class QWidget;

namespace waymark {

class Prompts;

/// What this program is, and which.
void tellAbout(Prompts &prompts, QWidget *window);

} // namespace waymark
