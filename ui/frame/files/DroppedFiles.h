#pragma once

#include <QObject>
#include <QStringList>

namespace waymark {

/// Takes files that are dropped onto a window, wherever on it: a plan is there to be opened, documents to be read.
/// Nothing else can be dropped.
class DroppedFiles : public QObject
{
    Q_OBJECT

public:
    explicit DroppedFiles(QWidget *window);

Q_SIGNALS:
    void planDropped(const QString &path);
    void documentsDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waymark
