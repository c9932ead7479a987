#include "support/text/EscapedText.h"

namespace waymark {

using namespace Qt::StringLiterals;

QString plainForRichText(const QString &text)
{
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

} // namespace waymark
