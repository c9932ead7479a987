#pragma once

#include <QString>

namespace waymark {

class XmlPart;

/// What was chosen in an old form field of Word, from the `w:fldChar` element that begins it: the entry of a list, ☑ or
/// ☐ of a box. Empty for other fields, and for a prompt that nobody answered.
[[nodiscard]] QString chosenInFormField(XmlPart &xml);

} // namespace waymark
