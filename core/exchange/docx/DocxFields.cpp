#include "exchange/docx/DocxFields.h"

using namespace Qt::StringLiterals;

namespace waymark {

void DocxFields::pass(const QString &type)
{
    if (type == "begin"_L1) {
        m_open.append(false);
        ++m_openCodes;
    } else if (type == "separate"_L1 && !m_open.isEmpty() && !m_open.last()) {
        m_open.last() = true;
        --m_openCodes;
    } else if (type == "end"_L1) {
        closeInnermost();
    }
}

void DocxFields::closeInnermost()
{
    if (!m_open.isEmpty() && !m_open.takeLast())
        --m_openCodes;
}

} // namespace waymark
