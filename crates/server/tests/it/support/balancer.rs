//! What stands before several instances: each connection goes to the next one that takes it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::app::SERVERS;

/// A balancer. It ends when this is dropped.
pub(crate) struct Balancer {
    address: SocketAddr,
    behind: Arc<Mutex<Vec<SocketAddr>>>,
    task: JoinHandle<()>,
}

impl Balancer {
    /// One before these.
    pub(crate) async fn before(instances: Vec<SocketAddr>) -> Self {
        let listener = SERVERS.spawn(TcpListener::bind(("127.0.0.1", 0))).await.unwrap().unwrap();
        let (address, behind) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(instances)));
        let task = SERVERS.spawn(keep(listener, Arc::clone(&behind)));
        Self { address, behind, task }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Sends new connections to these from now on.
    pub(crate) fn turn_to(&self, instances: Vec<SocketAddr>) {
        *self.behind.lock().unwrap() = instances;
    }
}

impl Drop for Balancer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn keep(listener: TcpListener, behind: Arc<Mutex<Vec<SocketAddr>>>) {
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(pass(client, Arc::clone(&behind)));
    }
}

/// To the first that answers; the others come first the next time.
async fn pass(mut client: TcpStream, behind: Arc<Mutex<Vec<SocketAddr>>>) {
    let instances = {
        let mut behind = behind.lock().unwrap();
        behind.rotate_left(1);
        behind.clone()
    };
    for instance in instances {
        if let Ok(mut server) = TcpStream::connect(instance).await {
            let _ = copy_bidirectional(&mut client, &mut server).await;
            return;
        }
    }
}
