#pragma once

#include <QObject>
#include <QStringList>

namespace waymark {

/// Takes files that are dropped onto a window, wherever on it: plans are there to be opened or merged, documents to be
/// read. Nothing else can be dropped.
class DroppedFiles : public QObject
{
    Q_OBJECT

public:
    explicit DroppedFiles(QWidget *window);

Q_SIGNALS:
    void plansDropped(const QStringList &paths);
    void documentsDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waymark
