"""An LSP.expert account in memory: flat forms that are read nested, files, payments, and webhooks."""

from lsp_expert_client._overlay.simulator.simulator import Simulator as Simulator
