#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace waymark {

/// The texts and numbers of a workbook in the order of sheets, rows and columns, as one number to compare. An empty
/// cell is none.
class WorkbookTexts
{
public:
    void add(const QByteArray &text);
    [[nodiscard]] QByteArray digest() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// The digest of what a finished workbook really holds; empty where a part of it breaks off or cannot be read. The
/// library collects each sheet in a temporary file and does not look whether there was room for it: on a full disk it
/// packs what is there and reports success.
[[nodiscard]] QByteArray textsInWorkbook(const QByteArray &xlsx);

} // namespace waymark
