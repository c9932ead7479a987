#include "support/PlainText.h"

namespace waymark {

using namespace Qt::StringLiterals;

QLabel *makePlainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QString plainForRichText(const QString &text)
{
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

} // namespace waymark
