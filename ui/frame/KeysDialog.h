#pragma once

#include <QDialog>

namespace waymark {

/// Every command with its key.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// "key, tab, words" each.
    explicit KeysDialog(const QStringList &lines, QWidget *parent = nullptr);
};

} // namespace waymark
